"""What a page is made of besides its timeline: our scripts, styles, templates; and the policy that lets in no other."""

from __future__ import annotations

import base64
import gzip
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from jinja2 import Environment

Assets = Literal["inline", "shared", "none"]


@dataclass(frozen=True, slots=True)
class Scripts:
    """The scripts of a page, the policy that lets them and nothing else run; `address` of the chart's program."""

    tools: Any
    chart: Any
    packed: Any
    address: str
    policy: str


def scripts(assets: Assets, plotly: Path | str | None) -> Scripts:
    """The scripts for a page with its chart's program inside, beside it, or without a chart."""
    own = [asset("page.js"), *([asset("chart.js")] if assets != "none" else [])]
    allowed = [f"'sha256-{sha256(script)}'" for script in own]
    packed = address = ""
    if assets == "inline":
        packed, digest = compressed(bundle(plotly).path)
        allowed.append(f"'sha256-{digest}'")
    elif assets == "shared":
        address = bundle(plotly).name
        allowed.append("'self'")  # a hash would be right, but browsers do not check one where the page is a local file
    return Scripts(safe(own[0]), safe("".join(own[1:])), safe(packed), address, policy(allowed))


def as_script(value: Any) -> str:
    """JSON that cannot end the script element that it stands in.

    >>> as_script({"name": "</script><!--"})
    '{"name":"\\\\u003c/script\\\\u003e\\\\u003c!--"}'
    """
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.translate({ord(mark): f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"})


def policy(scripts: Sequence[str]) -> str:
    """The Content-Security-Policy: these scripts and no other, no request to anywhere else.

    The chart's program writes style rules of its own, so styles may be inline; nothing of a source ever is one.
    """
    return (f"default-src 'none'; script-src {' '.join(scripts)}; style-src 'unsafe-inline'; img-src data: blob:; "
            "base-uri 'none'; form-action 'none'")


def sha256(script: str) -> str:
    """The hash of a script as the policy writes it."""
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


@lru_cache(maxsize=4)
def compressed(bundle: Path) -> tuple[str, str]:
    """A script as base64 of its gzip, and the hash of what comes out when the page inflates it."""
    script = bundle.read_bytes()
    packed = gzip.compress(script, 9, mtime=0)
    return base64.b64encode(packed).decode(), base64.b64encode(hashlib.sha256(script).digest()).decode()


@dataclass(frozen=True, slots=True)
class Bundle:
    """The chart's program: where it is, and the name of its copy beside pages, which says which version it is."""

    path: Path
    name: str


def bundle(named: Path | str | None = None) -> Bundle:
    """The bundle that the user names, or the one in the installed plotly."""
    path = Path(named) if named else Path(str(files("plotly") / "package_data" / "plotly.min.js"))
    return Bundle(path, f"plotly-{hashlib.sha256(path.read_bytes()).hexdigest()[:8]}.js")


@lru_cache(maxsize=8)
def asset(name: str) -> str:
    """A file of ours that goes into the page as it is, without its comment lines and indentation."""
    lines = (files("render") / "assets" / name).read_text("utf-8").splitlines()
    kept = (line.strip() for line in lines)
    return "\n".join(line for line in kept if line and not line.startswith(("// ", "/* ")))


def safe(text: str) -> Any:
    """Text that is not escaped again: only ever our own assets, JSON that `as_script` wrote, and base64."""
    from markupsafe import Markup

    return Markup(text)


@lru_cache(maxsize=1)
def environment() -> Environment:
    """What reads our templates; every value in them is escaped."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    from render import markup

    found = Environment(loader=PackageLoader("render", "assets"), autoescape=True, undefined=StrictUndefined,
                        trim_blocks=True)
    found.globals |= {piece.__name__: piece for piece in (markup.dates, markup.time, markup.sentence,
                                                          markup.attributes, markup.section)}
    return found
