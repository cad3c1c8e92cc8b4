"""What a page says about itself in machine-readable form: JSON-LD, meta elements, the language of its markup.

Only the article's own statements count: a list of other articles in the same JSON-LD has dates of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from chronology.read.blocks import stands_apart
from chronology.read.charset import scrub
from chronology.read.draft import Clue

_ARTICLES = frozenset({
    "article", "newsarticle", "reportagenewsarticle", "analysisnewsarticle", "opinionnewsarticle",
    "backgroundnewsarticle",
    "blogposting", "socialmediaposting", "report", "scholarlyarticle", "techarticle", "liveblogposting", "webpage",
    "itempage",
    "reviewnewsarticle", "askpublicnewsarticle", "creativework", "medicalscholarlyarticle", "advertisercontentarticle",
})
_PUBLISHED = ("datepublished", "datecreated", "uploaddate", "dateposted")
# The names of meta elements that carry the date of publication, the strongest first.
_META_DATES = (
    "article:published_time", "og:article:published_time", "article:published", "og:published_time", "datepublished",
    "article.published", "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date.created", "dcterms.date", "dc.date", "citation_publication_date", "citation_date", "citation_online_date",
    "article_date_original", "publication_date", "publicationdate", "publish_date", "publish-date", "publishdate",
    "published_time",
    "published_at", "pubdate", "pub_date", "originalpublicationdate", "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "rnews:datepublished", "article:create_date", "article:created", "article-date", "displaydate", "display-date",
    "release_date",
    "og:pubdate", "og:release_date", "video:release_date", "vr:published_time", "bt:pubdate", "date.release",
    "datecreated", "created", "date",
)
_META_CHANGES = (
    "article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified", "dc.date.modified",
    "revised", "updated",
)
_DATED_LINK = re.compile(r"/(\d{4})[/-](\d{2})[/-](\d{2})(?:/|-|$)")
_BROKEN_DATE = re.compile(r'"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"')
_TITLES = ("og:title", "twitter:title", "dc.title", "headline")
_PUBLISHERS = ("og:site_name", "application-name", "dc.publisher", "citation_journal_title", "twitter:site")
_META_AUTHORS = ("author", "article:author", "og:article:author", "parsely-author", "sailthru.author", "dc.creator",
                 "dcterms.creator", "citation_author", "byl", "twitter:creator")
_AUTHORS = 20
_DEPTH = 40


@dataclass(frozen=True, slots=True)
class Page:
    """What a page states about itself."""

    title: str
    publisher: str
    language: str
    link: str
    body: str
    clues: tuple[Clue, ...]
    weaker: tuple[Clue, ...]
    authors: tuple[str, ...]


def page_of(root: Any) -> Page:
    """Read a parsed page; every value is one line of text, and a link is a link a reader may follow."""
    meta = _meta(root)
    articles = _articles(root)
    title_element = root.find(".//title")
    heading = _line("".join(title_element.itertext())) if title_element is not None else ""
    canonical = next((e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"), "")
    link = _line(canonical or meta.get("og:url", ""))
    article = _own(articles, heading, link)
    return Page(
        title=_text(article, "headline") or next((meta[n] for n in _TITLES if n in meta), "") or heading,
        publisher=_name(article, "publisher") or next((meta[n] for n in _PUBLISHERS if n in meta), ""),
        language=_line(root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang")
                       or _text(article, "inLanguage") or meta.get("og:locale", "")),
        link=link or _text(article, "url"),
        body=scrub(article.get("articleBody", ""))[0] if isinstance(article.get("articleBody"), str) else "",
        clues=tuple(_clues(article, meta, root)),
        weaker=tuple(_weaker(article, meta, link)),
        authors=tuple(dict.fromkeys(_authors(article, meta))),
    )


def _authors(article: dict[str, Any], meta: dict[str, str]) -> Iterator[str]:
    given = article.get("author")
    for one in given[:_AUTHORS] if isinstance(given, list) else [given]:
        name = one.get("name") if isinstance(one, dict) else one
        if isinstance(name, str) and "://" not in name:
            yield _line(name)
    yield from (meta[name] for name in _META_AUTHORS if name in meta and "://" not in meta[name])


def _clues(article: dict[str, Any], meta: dict[str, str], root: Any) -> Iterator[Clue]:
    stamp = _first_text(article, _PUBLISHED)
    if stamp:
        yield Clue("metadata", "JSON-LD datePublished", stamp)
    name = next((name for name in _META_DATES if name in meta), "")
    if name:
        yield Clue("metadata", f"meta {name}", meta[name])
    for element in root.iter("time", "span", "p", "div", "abbr", "li", "em", "b", "strong", "td"):
        if "datepublished" in (element.get("itemprop") or "").lower().split() and not stands_apart(element):
            value = element.get("datetime") or element.get("content") or "".join(element.itertext())
            yield Clue("metadata", "itemprop datePublished", _line(value))
            break


def _weaker(article: dict[str, Any], meta: dict[str, str], link: str) -> Iterator[Clue]:
    """A date of the last change, or in the address: it bounds the day of writing and seldom is another one."""
    address = _DATED_LINK.search(link)
    if address:
        yield Clue("header", "the address", "-".join(address.groups()))
    stamp = _first_text(article, ("datemodified",))
    if stamp:
        yield Clue("header", "JSON-LD dateModified", stamp)
    name = next((name for name in _META_CHANGES if name in meta), "")
    if name:
        yield Clue("header", f"meta {name}", meta[name])


def _first_text(article: dict[str, Any], names: tuple[str, ...]) -> str:
    lowered = {key.lower(): value for key, value in article.items()}
    for value in (lowered.get(name) for name in names):
        value = value[0] if isinstance(value, list) and value else value
        value = value.get("@value") if isinstance(value, dict) else value
        if isinstance(value, str) and value.strip():
            return _line(value)
    return ""


def _meta(root: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop")
        if name and element.get("content"):
            found.setdefault(name.strip().lower(), _line(element.get("content")))
    return {name: value for name, value in found.items() if value}


def _articles(root: Any) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for element in root.iter("script"):
        if "ld+json" in (element.get("type") or "").lower():
            text = "".join(element.itertext()).strip()
            try:
                found += _in_graph(json.loads(_bare(text), parse_int=str, strict=False))
            except (ValueError, RecursionError):
                dates = set(_BROKEN_DATE.findall(text))
                found += [{"@type": "Article", "datePublished": day} for day in dates] if len(dates) == 1 else []
    return found


def _bare(text: str) -> str:
    """JSON-LD without what older pages wrap around it: comments and CDATA marks."""
    start = min((at for at in (text.find("{"), text.find("[{")) if at >= 0), default=0)
    end = max(text.rfind("}"), text.rfind("}]") + 1)
    return text[start:end + 1] if end > start else text


def _in_graph(value: Any, depth: int = 0) -> list[dict[str, Any]]:
    """The articles of a JSON-LD value: itself, its graph, what it is the page of; not the items of a list."""
    if depth > _DEPTH:
        return []
    if isinstance(value, list):
        return [article for item in value[:200] for article in _in_graph(item, depth + 1)]
    if not isinstance(value, dict):
        return []
    kinds = value.get("@type")
    names = {str(kind).lower().rsplit("/", 1)[-1] for kind in (kinds if isinstance(kinds, list) else [kinds])}
    inner = [a for key in ("@graph", "mainEntity", "mainEntityOfPage") for a in _in_graph(value.get(key), depth + 1)]
    return ([value] if names & _ARTICLES else []) + inner


def _own(articles: list[dict[str, Any]], title: str, link: str) -> dict[str, Any]:
    """The article that the page is about: the one with its title or address, else the first that is an article."""

    def fit(article: dict[str, Any]) -> tuple[bool, bool, bool]:
        headline = _text(article, "headline") or _text(article, "name")
        address = _text(article, "url") or _text(article, "@id") or _text(article, "mainEntityOfPage")
        dated = any(isinstance(article.get(key), str) for key in ("datePublished", "dateCreated"))
        page = "webpage" in str(article.get("@type", "")).lower()
        named = (bool(headline) and headline[:60] in title) or (bool(link) and address.startswith(link))
        return named, dated, not page

    return max(articles, key=fit) if articles else {}


def _text(article: dict[str, Any], key: str) -> str:
    value = article.get(key)
    if isinstance(value, dict):
        value = value.get("@id") or value.get("name") or value.get("url")
    return _line(value) if isinstance(value, str) else ""


def _name(article: dict[str, Any], key: str) -> str:
    value = article.get(key)
    value = value[0] if isinstance(value, list) and value else value
    if isinstance(value, dict) and isinstance(value.get("name"), str):
        return _line(value["name"])
    return _text(article, key)


def _line(value: str) -> str:
    return " ".join(scrub(value[:2000])[0].split())
