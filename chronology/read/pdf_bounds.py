"""What a PDF may cost: pdfminer's parser, streams and interpreter with bounds on what swells or calls itself.

Its own parts unpack and run whatever a file holds; nothing else of it is changed here.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable
from typing import Any

from pdfminer import cmapdb, pdffont
from pdfminer.converter import PDFPageAggregator
from pdfminer.lzw import LZWDecoder
from pdfminer.pdfdocument import PDFDocument
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfinterp import PDFPageInterpreter
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import (
    LITERALS_FLATE_DECODE,
    LITERALS_LZW_DECODE,
    LITERALS_RUNLENGTH_DECODE,
    PDFObjRef,
    PDFStream,
    resolve1,
)

_STREAM_MB = 20
_PAGE_MB = 20
_FORMS = 5000
_GLYPHS = 150_000
_RATIO = 1000
_PIECE = 1 << 14
_ROW_BITS = 1 << 24
_REFERENCES = 20
_CODES = 70_000
_ALL_CODES = 2_000_000


class TooMuchError(PDFException):
    """A stream or a page costs more than any real one."""


class BoundedStream(PDFStream):
    """A stream that is measured before it is unpacked."""

    def decode(self) -> None:
        """Unpack, unless that swells out of all proportion."""
        data = self.rawdata or b""
        packed = len(data)
        if self.decipher:
            data = self.decipher(self.objid or 0, self.genno or 0, data, self.attrs)
        for number, (name, how) in enumerate(self.get_filters()):
            _check_row(how)
            unpacked, whole = _unpacked(name, data)
            if len(unpacked) > _RATIO * max(packed, 10_000):
                raise TooMuchError("its content swells out of all proportion")
            if not (number or self.decipher or whole):
                self.rawdata = zlib.compress(unpacked, 1)  # what stands before the damage, as pdfminer takes it at once
            data = unpacked
        super().decode()


def _check_row(how: Any) -> None:
    """Refuse a predictor whose rows are longer than any picture's: it makes room for a row at once."""
    if isinstance(how, dict):
        columns, colors, bits = (resolve1(how.get(name, 1)) for name in ("Columns", "Colors", "BitsPerComponent"))
        if not all(isinstance(one, int) for one in (columns, colors, bits)) or columns * colors * bits > _ROW_BITS:
            raise TooMuchError("its rows are longer than any picture's")


def _unpacked(name: Any, data: bytes) -> tuple[bytes, bool]:
    """The bytes that a filter makes of others, up to the bound, and whether what is deflated ends as it should.

    Other filters than these do not swell.
    """
    if name in LITERALS_FLATE_DECODE:
        inflater = zlib.decompressobj()
        return _gathered(_inflated(data, inflater)), inflater.eof
    if name in LITERALS_LZW_DECODE:
        return _gathered(LZWDecoder(io.BytesIO(data)).run()), True
    if name in LITERALS_RUNLENGTH_DECODE:
        return _gathered(_runs(data)), True
    return data, True


def _gathered(pieces: Iterable[bytes]) -> bytes:
    found = bytearray()
    for piece in pieces:
        found += piece
        if len(found) > _STREAM_MB * 1_000_000:
            raise TooMuchError("its content swells out of all proportion")
    return bytes(found)


def _inflated(data: bytes, inflater: Any) -> Iterable[bytes]:
    """Inflate piece by piece; a damaged stream gives what stands before the damage."""
    try:
        for at in range(0, len(data), _PIECE):
            rest = data[at:at + _PIECE]
            while rest and not inflater.eof:
                yield inflater.decompress(rest, 1 << 20)
                rest = inflater.unconsumed_tail
    except zlib.error:
        return


def _runs(data: bytes) -> Iterable[bytes]:
    at = 0
    while at + 1 < len(data) and data[at] != 128:
        length = data[at]
        if length < 128:
            yield data[at + 1:at + 2 + length]
            at += 2 + length
        else:
            yield data[at + 1:at + 2] * (257 - length)
            at += 2


class BoundedDocument(PDFDocument):
    """A document in which no reference leads round in a circle."""

    def __init__(self, parser: PDFParser) -> None:
        Codes.left = _ALL_CODES
        super().__init__(parser)

    def getobj(self, objid: int) -> object:
        """The object of that number, for a reference what it leads to."""
        value = super().getobj(objid)
        for _ in range(_REFERENCES):
            if not isinstance(value, PDFObjRef):
                return value
            value = super().getobj(value.objid)
        raise TooMuchError("its references lead round in a circle")


class Codes:
    """The ranges of codes that fonts name; `left` is how many more codes one document may name."""

    left = _ALL_CODES

    @staticmethod
    def between(*bounds: int) -> range:
        """A range, unless it is longer than any font's: pdfminer makes an entry for every code in it."""
        codes = range(*bounds)
        Codes.left -= len(codes)
        if len(codes) > _CODES or Codes.left < 0:
            raise TooMuchError("a font of it names more codes than there are")
        return codes


# The loops over the ranges of a map and of a font's widths can be reached in no other way.
for module in (cmapdb, pdffont):
    module.range = Codes.between  # type: ignore[attr-defined]


class BoundedParser(PDFParser):
    """A parser whose streams are bounded."""

    def push(self, *objs: Any) -> None:
        """Keep what was parsed."""
        for _, value in objs:
            if type(value) is PDFStream:
                value.__class__ = BoundedStream
        super().push(*objs)


class BoundedDevice(PDFPageAggregator):
    """A page's layout, which ends at more glyphs, forms or content than any page has."""

    glyphs = forms = content = 0

    def render_char(self, *arguments: Any, **named: Any) -> float:
        """Place a glyph."""
        self.glyphs += 1
        if self.glyphs > _GLYPHS:
            raise TooMuchError(f"more than {_GLYPHS} glyphs on a page")
        return float(super().render_char(*arguments, **named))


class BoundedInterpreter(PDFPageInterpreter):
    """Runs a page's content, and the forms in it, as long as there are not too many."""

    device: BoundedDevice

    def execute(self, streams: Any) -> None:
        """Run streams of content."""
        self.device.forms += 1
        self.device.content += sum(len(stream.get_data()) for stream in map(resolve1, streams)
                                   if isinstance(stream, PDFStream))
        if self.device.forms > _FORMS or self.device.content > _PAGE_MB * 1_000_000:
            raise TooMuchError("more content on a page than any has")
        super().execute(streams)
