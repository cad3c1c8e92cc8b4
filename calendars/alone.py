"""What some terminals alone lead to in the shapes of a language. Looks at shapes only, never at a text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set

from calendars.template import Node

_UNKNOWN = ("word", "capital")  # terminals of words that no language file has


def terminals_of(shapes: Mapping[str, Sequence[Node]]) -> frozenset[str]:
    """Every terminal that a shape asks for."""
    seen: set[int] = set()
    found: set[str] = set()
    waiting = [node for nodes in shapes.values() for node in nodes]
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen.add(id(node))
            waiting += node.skips
            for element, after in node.edges:
                found |= element.accepts
                waiting.append(after)
    return frozenset(found)


def can_be_date(shapes: Mapping[str, Sequence[Node]], terminals: Set[str]) -> bool:
    """Whether tokens of these terminals alone can be a date, or lead it to an unknown word.

    `shapes` are the nodes with which the shapes of each call begin.
    """
    whole: set[str] = set()  # the calls that such tokens match
    while True:
        reached = {name: _reached(nodes, terminals, whole) for name, nodes in shapes.items()}
        found = {name for name, nodes in reached.items() if any(node.ends >= 0 for node in nodes)}
        if found == whole:
            break
        whole = found
    led = ["mention"]  # the calls that such tokens lead to
    for call in led:
        for element in [element for node in reached[call] for element, _ in node.edges]:
            if element.call and element.call not in led:
                led.append(element.call)
            elif not element.absent and not element.accepts.isdisjoint(_UNKNOWN):
                return True
    return "mention" in whole


def _reached(nodes: Sequence[Node], terminals: Set[str], whole: set[str]) -> list[Node]:
    """The nodes that the terminals lead to, and the calls that they match."""
    seen: dict[int, Node] = {}
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        if id(node) not in seen:
            seen[id(node)] = node
            waiting += node.skips
            waiting += [after for element, after in node.edges if element.absent or element.call in whole
                        or not element.accepts.isdisjoint(terminals)]
    return list(seen.values())
