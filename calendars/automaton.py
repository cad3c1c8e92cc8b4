"""The automaton: the longest shape at a token, and what it says. Linear in the text, as shapes have no loops.

Each set of shapes ("call") is a tree of elements that is unfolded while texts are read, so that loading a language
costs little; a call is matched once at a token, its longest match counts. No word of any language is here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from calendars.language import Shape
from calendars.said import meant_as_date
from calendars.template import Element, Node, TemplateError, closure, parse
from calendars.tokens import END, Tokens

Path = tuple["Path", Element, int, object] | None  # (before, element, token, match of the call or None)

_UNKNOWN = ("word", "capital")  # terminals of words that no language file has
_MANY = 8  # edges of a state
_REMEMBERED = 100_000  # dead ends, for all texts
_KNOWN = 5_000  # matches and failures behind the token that is read, in one text


@dataclass(slots=True)
class State:
    """The places in several templates that are reached by the same elements."""

    nodes: list[Node]
    ends: int = -1
    steps: dict[int, tuple[tuple[Element, State], ...]] = field(default_factory=dict)  # by the symbol of the token
    edges: tuple[tuple[Element, State], ...] | None = None
    index: dict[str, list[int]] | None = None  # the edges by the terminals they accept, where there are many


@dataclass(frozen=True, slots=True)
class Match:
    """The longest match of a call at a token: it ends before `end`; `said` are the fields by mention, from 0."""

    end: int
    shape: Shape
    said: tuple[dict[str, object], ...]
    anchor: dict[str, object] | None
    extents: tuple[tuple[int, int], ...]


Known = dict[tuple[str, int], tuple[Match | None, int]]  # by call and token: the match, and the last token looked at


class Automaton:
    """All shapes of a language over all its symbols (sets of terminals)."""

    def __init__(self, shapes: Mapping[str, Sequence[Shape]], symbols: list[frozenset[str]]) -> None:
        self.symbols = symbols
        self.shapes: list[Shape] = []
        self.roots: dict[str, State] = {}
        for name, several in shapes.items():
            nodes = []
            for one in several:
                nodes.append(parse(one.template, len(self.shapes)))
                self.shapes.append(one)
            self.roots[name] = _state(nodes)
        self.first: dict[str, frozenset[str]] = {}
        for name in shapes:
            self._first(name, ())
        self._begins: set[int] = set()  # symbols with which a date can begin, of those that are checked
        self._checked = 0
        self.dead: set[tuple[int, ...]] = set()  # two or three symbols at which no date begins
        self.reach = 0  # the last token that was looked at by `longest`
        self._seen = 0  # and that by `match`
        self._clash = False  # whether a match was refused for what its words say

    def _first(self, name: str, above: tuple[str, ...]) -> frozenset[str]:
        """The terminals with which a match of the call can begin."""
        if name in above:
            raise TemplateError(f"<{name}> can begin with itself: {' '.join(above)}")
        if name not in self.roots:
            raise TemplateError(f"<{name}> has no shapes")
        if name not in self.first:
            found: set[str] = set()
            for node in self.roots[name].nodes:
                for element, _ in node.edges:
                    found |= self._first(element.call, (*above, name)) if element.call else element.accepts
            self.first[name] = frozenset(found)
        return self.first[name]

    def _steps(self, state: State, symbol: int) -> tuple[tuple[Element, State], ...]:
        if state.edges is None:
            grouped: dict[Element, list[Node]] = {}
            for node in state.nodes:
                for element, after in node.edges:
                    grouped.setdefault(element, []).append(after)
            state.edges = tuple((element, _state(after)) for element, after in grouped.items())
        terminals = self.symbols[symbol]
        edges = state.edges
        if len(edges) > _MANY:
            index = state.index or self._index(state)
            near = sorted({at for terminal in terminals for at in index.get(terminal, ())} | set(index[""]))
            edges = tuple(edges[at] for at in near)
        steps = state.steps[symbol] = tuple(
            (element, after) for element, after in edges
            if terminals.isdisjoint(self.first[element.call] if element.call else element.accepts) is element.absent
        )
        return steps

    def _index(self, state: State) -> dict[str, list[int]]:
        """The edges of a state by the terminals they accept; under "" those that only look ahead."""
        index: dict[str, list[int]] = {"": []}
        for at, (element, _) in enumerate(state.edges or ()):
            accepted = self.first[element.call] if element.call else element.accepts
            for terminal in ("",) if element.absent else accepted:
                index.setdefault(terminal, []).append(at)
        state.index = index
        return index

    def made_of(self, terminals: frozenset[str]) -> bool:
        """Whether tokens of these terminals alone can be a date, or lead it to an unknown word."""
        alone: set[str] = set()  # the calls that such tokens match
        while True:
            reached = {name: _reached(root.nodes, terminals, alone) for name, root in self.roots.items()}
            found = {name for name, nodes in reached.items() if any(node.ends >= 0 for node in nodes)}
            if found == alone:
                break
            alone = found
        led = {"mention"}
        waiting = ["mention"]
        while waiting:
            for element in [element for node in reached[waiting.pop()] for element, _ in node.edges]:
                if element.call and element.call not in led:
                    led.add(element.call)
                    waiting.append(element.call)
                elif not element.absent and not element.accepts.isdisjoint(_UNKNOWN):
                    return True
        return "mention" in alone

    def places(self, tokens: Tokens) -> list[int]:
        """The tokens with which a date can begin."""
        begin = self.first["mention"]
        for symbol in range(self._checked, len(self.symbols)):
            if not self.symbols[symbol].isdisjoint(begin):
                self._begins.add(symbol)
        self._checked = len(self.symbols)
        begins = self._begins
        return [at for at, symbol in enumerate(tokens.symbols) if symbol in begins]

    def longest(self, tokens: Tokens, at: int, known: Known) -> Match | None:
        """The longest date that begins at a token; `reach` is the last token that was looked at.

        That there is none is remembered for the tokens that were looked at, if they are few.
        """
        symbols = tokens.symbols
        for size in (2, 3):
            if tuple(symbols[at:at + size]) in self.dead:
                self.reach = at + size - 1
                return None
        if len(known) > _KNOWN:
            known.clear()
        self._seen, self._clash = at, False
        found = self.match("mention", at, tokens, known)
        if found is None and not self._clash and self._seen - at < 3 and len(self.dead) < _REMEMBERED:
            self.dead.add(tuple(symbols[at:max(self._seen, at + 1) + 1]))
        self.reach = self._seen
        return found

    def match(self, call: str, at: int, tokens: Tokens, known: Known) -> Match | None:  # noqa: C901  # the inner loop
        """The longest match of a call at a token."""
        key = (call, at)
        if key in known:
            found, seen = known[key]
            if seen > self._seen:
                self._seen = seen
            return found
        symbols = tokens.symbols
        before, self._seen = self._seen, at
        ended: list[tuple[int, int, Path]] = []
        waiting: list[tuple[State, int, Path]] = [(self.roots[call], at, None)]
        while waiting:
            state, here, path = waiting.pop()
            if state.ends >= 0 and here > at:
                ended.append((-here, state.ends, path))
            if here > self._seen:
                self._seen = here
            symbol = symbols[here]
            steps = state.steps.get(symbol)
            if steps is None:
                steps = self._steps(state, symbol)
            for element, after in steps:
                if element.call is not None:
                    inner = self.match(element.call, here, tokens, known)
                    if inner is not None:
                        waiting.append((after, inner.end, (path, element, here, inner)))
                elif element.absent:
                    waiting.append((after, here, path))
                else:
                    waiting.append((after, here + (symbol != END), (path, element, here, None)))
        found = None
        if len(ended) > 1:
            ended.sort(key=_length_then_order)
        for end, number, path in ended:
            found = _read(self.shapes[number], -end, path, tokens)
            if found is not None:
                break
            self._clash = True
        known[key] = found, self._seen
        if before > self._seen:
            self._seen = before
        return found


def _reached(nodes: list[Node], terminals: frozenset[str], alone: set[str]) -> list[Node]:
    """The nodes that tokens of some terminals lead to, the calls that they match included."""
    seen: dict[int, Node] = {}
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen[id(node)] = node
            waiting += node.skips
            waiting += [after for element, after in node.edges if element.absent or element.call in alone
                        or not element.accepts.isdisjoint(terminals)]
    return list(seen.values())


def _length_then_order(ended: tuple[int, int, Path]) -> tuple[int, int]:
    return ended[0], ended[1]


def _state(nodes: list[Node]) -> State:
    closed = closure(nodes)
    return State(closed, min((node.ends for node in closed if node.ends >= 0), default=-1))


def _read(shape: Shape, end: int, path: Path, tokens: Tokens) -> Match | None:  # noqa: C901  # one pass
    """What the elements of a path say; None where two of them contradict each other."""
    steps = []
    while path is not None:
        path, element, at, inner = path
        steps.append((element, at, inner))
    steps.reverse()
    said: list[dict[str, object]] = [dict(shape.fields), {}]
    extents: list[list[int]] = []
    anchor: dict[str, object] | None = None
    for element, at, inner in steps:
        mention = element.mention
        while mention >= len(said):
            said.append({})
        after = at + 1
        if isinstance(inner, Match):
            after = inner.end
            anchor = inner.anchor or anchor
            if element.role:
                anchor = inner.said[0]
            elif not _merge(said[mention], inner.said[0]):
                return None
        elif element.field is not None:
            fields = tokens.items[at][0]
            if "" in fields:
                fields = {element.field: fields[""]} | {name: value for name, value in fields.items() if name}
            elif element.renames and len(fields) == 1:
                fields = dict.fromkeys((element.field,), *fields.values())
            if not _merge(said[mention], fields):
                return None
        if mention:
            while mention > len(extents):
                extents.append([at, after])
            extents[mention - 1][1] = after
    common = said[0]
    rest = [common | fields for fields in said[1:]]
    if not all(common.keys().isdisjoint(fields) or _merge(dict(common), fields) for fields in said[1:]):
        return None
    if not all(map(meant_as_date, rest)):
        return None
    return Match(end, shape, tuple(rest), anchor, tuple((first, last) for first, last in extents))


def _merge(said: dict[str, object], more: Mapping[str, object]) -> bool:
    """Add fields; False where one is said already and otherwise."""
    return all(said.setdefault(name, value) == value for name, value in more.items())
