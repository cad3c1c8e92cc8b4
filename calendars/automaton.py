"""The automaton: the longest shape at a token, and what it says. Linear in the text, as shapes have no loops.

Each set of shapes ("call") is a tree of elements that is unfolded while texts are read, so that loading a language
costs little; a call is matched once at a token, its longest match counts. No word of any language is here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Literal, cast

from calendars.alone import can_be_date, terminals_of
from calendars.language import Shape
from calendars.reading import Match, Path, Plan, plan, read
from calendars.symbols import END, Symbols
from calendars.template import Element, Node, TemplateError, closure, parse
from calendars.tokens import Tokens

_ANY = {"word", "capital", "end"}  # terminals of tokens that no language file has
_MANY = 8  # edges of a state
_REMEMBERED = 50_000  # plans, for all texts
_KNOWN = 5_000  # matches and failures behind the token that is read, in one text


# what a token must have a terminal of, or must not; the element, and where it leads
Edge = tuple[frozenset[str], bool, Element, "State"]


@dataclass(slots=True)
class State:
    """The places in several templates that are reached by the same elements."""

    nodes: list[Node]
    ends: int = -1
    steps: dict[int, tuple[tuple[Element, State], ...]] = field(default_factory=dict)  # by the symbol of the token
    edges: tuple[Edge, ...] | None = None
    index: dict[str, list[int]] | None = None  # the edges by the terminals they accept, where there are many


# by call and token: the match, the last token that was looked at, and whether it hangs on more than symbols
Known = dict[tuple[str, int], tuple[Match | None, int, bool]]
Plans = dict[int, "Plans | Plan | Literal[False]"]  # by the symbols from the first token on; False: there is no match


class Automaton:
    """All shapes of a language over all its symbols."""

    def __init__(self, shapes: Mapping[str, Sequence[Shape]], light: Set[str], kept: Set[str]) -> None:
        """`light` are the groups of which no date consists alone, `kept` terminals that others than shapes ask for."""
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
        beginnings = {name: root.nodes for name, root in self.roots.items()}
        terminals = terminals_of(beginnings)
        self.symbols = Symbols(terminals | kept)
        self.begins: set[int] = set()  # symbols with which a date can begin, of those that are checked
        self.light: set[int] = {END}  # and those of which no date consists alone
        self._checked = 0
        self._light = {one for one in terminals | kept if one.partition(":")[0] in light}
        # an unknown word can be where a date begins, or light words can be one: then any token may belong to a date
        self.anywhere = can_be_date(beginnings, self._light)
        self.reach = 0  # the last token that was looked at by `longest`
        self._seen = 0  # and that by `match`
        self._values = False  # whether what was found hangs on the values of words, and not only on their symbols
        self._plans: Plans = {}
        self._planned = 0

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
            state.edges = tuple(
                (self.first[element.call] if element.call else element.accepts, element.absent, element, _state(after))
                for element, after in grouped.items()
            )
        terminals = self.symbols.terminals[symbol]
        edges = state.edges
        if len(edges) > _MANY:
            index = state.index or self._index(state)
            near = sorted({at for terminal in terminals for at in index.get(terminal, ())} | set(index[""]))
            edges = tuple([edges[at] for at in near])
        steps = state.steps[symbol] = tuple(
            [(element, after) for accepted, absent, element, after in edges if terminals.isdisjoint(accepted) is absent]
        )
        return steps

    def _index(self, state: State) -> dict[str, list[int]]:
        """The edges of a state by the terminals they accept; under "" those that only look ahead."""
        index: dict[str, list[int]] = {"": []}
        for at, (accepted, absent, _, _) in enumerate(state.edges or ()):
            for terminal in ("",) if absent else accepted:
                index.setdefault(terminal, []).append(at)
        state.index = index
        return index

    def check(self) -> None:
        """Note what symbols can do that were added since the last time."""
        symbols = self.symbols.terminals
        for symbol in range(self._checked, len(symbols)):
            if not symbols[symbol].isdisjoint(self.first["mention"]):
                self.begins.add(symbol)
            if not self.anywhere and symbols[symbol] - _ANY <= self._light:
                self.light.add(symbol)
        self._checked = len(symbols)

    def places(self, tokens: Tokens) -> list[int]:
        """The tokens with which a date can begin: not behind the last one that is not light."""
        self.check()
        begins, light, symbols = self.begins, self.light, tokens.symbols
        end = len(symbols)
        while end and symbols[end - 1] in light:
            end -= 1
        return [at for at in range(end) if symbols[at] in begins]

    def longest(self, tokens: Tokens, at: int, known: Known) -> Match | None:
        """The longest date that begins at a token; `reach` is the last token that was looked at.

        What was found is remembered for the symbols that were looked at, as far as it hangs on nothing else.
        """
        symbols = tokens.symbols
        here = at
        plans: Plans | Plan | Literal[False] | None = self._plans
        while isinstance(plans, dict):
            plans = plans.get(symbols[here])
            here += 1
        if plans is not None:
            self.reach = here - 1
            return plans.match(tokens, at) if plans else None
        if len(known) > _KNOWN:
            known.clear()
        self._seen, self._values = at, False
        found = self.match("mention", at, tokens, known)
        self.reach = self._seen
        if not self._values:
            self._remember(symbols[at:self.reach + 1], plan(found, tokens, at) if found else False)
        return found

    def _remember(self, symbols: Sequence[int], found: Plan | Literal[False]) -> None:
        if self._planned >= _REMEMBERED:
            self._plans, self._planned = {}, 0
        plans = self._plans
        for symbol in symbols[:-1]:
            plans = cast(Plans, plans.setdefault(symbol, {}))  # no plan is for the first of its symbols alone
        plans[symbols[-1]] = found
        self._planned += 1

    def match(self, call: str, at: int, tokens: Tokens, known: Known) -> Match | None:  # noqa: C901  # the inner loop
        """The longest match of a call at a token."""
        key = (call, at)
        if key in known:
            found, seen, values = known[key]
            if seen > self._seen:
                self._seen = seen
            self._values = self._values or values
            return found
        symbols = tokens.symbols
        before, self._seen = self._seen, at
        values_before, self._values = self._values, False
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
            found, twice = read(self.shapes[number], -end, path, tokens)
            self._values = self._values or twice
            if found is not None:
                break
        known[key] = found, self._seen, self._values
        if before > self._seen:
            self._seen = before
        self._values = self._values or values_before
        return found


def _length_then_order(ended: tuple[int, int, Path]) -> tuple[int, int]:
    return ended[0], ended[1]


def _state(nodes: list[Node]) -> State:
    closed = closure(nodes)
    return State(closed, min((node.ends for node in closed if node.ends >= 0), default=-1))
