"""A page's HTML and style as they can stand in a shadow root: elements as data, lengths free of the page around it."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

Tree = list[Any]  # [tag, {attribute: value}, child, ...]; a child is a text or a tree

VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
SVG_NAMES = {  # HTML parsers write them small
    "viewbox": "viewBox", "preserveaspectratio": "preserveAspectRatio", "lineargradient": "linearGradient",
}
ROOT_FONT = 16  # pixels to which a rem of the page's style comes


def tree(html: str) -> Tree:
    """The one element of an HTML text as data: no browser has to parse it, no policy on HTML strings forbids it.

    >>> tree('<p lang="fa">a &lt; <b>b</b></p>')
    ['p', {'lang': 'fa'}, 'a < ', ['b', {}, 'b']]
    """
    builder = _Builder()
    builder.feed(html)
    builder.close()
    (root,) = builder.root[2:]
    return root  # type: ignore[no-any-return]


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root: Tree = ["", {}]
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node: Tree = [SVG_NAMES.get(tag, tag), {SVG_NAMES.get(name, name): value or "" for name, value in attrs}]
        self.open[-1].append(node)
        if tag not in VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID:
            assert self.open.pop()[0] == SVG_NAMES.get(tag, tag), f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        if data.strip() or "\n" not in data:  # line ends between elements are the template's, not the text's
            self.open[-1].append(data)


def scoped(css: str, root: str = ".chronology") -> str:
    """The page's style for a shadow root whose outermost element is `root`: what the page says of itself is said of
    that element, its lengths do not follow the foreign root's font, its widths are those of the element.

    >>> scoped(":root { --a: 1 } html { color: red } p { margin: 1.5rem }")
    '.chronology { --a: 1 } .chronology { color: red } p { margin: 24px }'
    >>> scoped("@media (max-width: 44rem) { p { margin: 0 } }")
    '@container (max-width: 704px) { p { margin: 0 } }'
    """
    css = re.sub(r"(?<![\w.#-])(?::root|html|body)(?![\w-])", root, css)
    css = re.sub(r"@media(?= \((?:min|max)-width)", "@container", css)
    return re.sub(r"(-?[\d.]+)rem\b", lambda length: f"{float(length[1]) * ROOT_FONT:g}px", css)
