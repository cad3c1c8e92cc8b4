"""Which clause each word of a sentence stands in: one pass with a stack, by word classes alone."""

from __future__ import annotations

from chronology.languages.shape import Language
from chronology.tie.bounds import NOMINAL, closes_nothing, ends_dated, unmarked
from chronology.tie.clause import Clause
from chronology.tie.groups import Action
from chronology.tie.lexicon import BITS
from chronology.tie.words import Shape, names

AND, SAY = BITS["and"], BITS["say"]
GOVERNS = BITS["possible"] | BITS["plan"]
BRACKETS = ("(", '"')
OPENERS = frozenset("CRSIQ")
VERBS = tuple("vei")


class _Pass:
    """The state of the one pass: the open clause, and where the words after its last finished part begin."""

    def __init__(self, words: Shape, actions: list[Action], language: Language) -> None:
        self.tags = words.tags
        self.marks = words.marks
        self.actions = {action.first: action for action in actions}
        self.order = language.order
        self.closable = frozenset(language.closed_by_comma)
        self.clauses = [Clause(-1, "", 0)]
        self.of = [0] * len(words.tags)
        self.top = 0
        self.floor = 0
        self.weak = 0
        self.strong = -1
        self.names = {index for span in names(words.tags) for index in (span[0], span[1] - 1)}
        self.left = -1  # the bracket or quotation that a closing mark has just left

    def run(self) -> None:
        index, tags = 0, self.tags
        while index < len(tags):
            action = self.actions.get(index)
            if action is not None:
                index = self.act(action)
                continue
            letter = tags[index]
            if letter in OPENERS:
                self.push(letter, index)
            elif letter in ',;:()"' and index not in self.names:
                self.punctuate(letter, index)
            if letter == "&" or self.marks[index] & AND:
                self.conjoin(letter, index)
            if letter == "d":
                self.date(index)
            self.of[index] = self.top if self.left < 0 else self.left
            self.left = -1
            index += 1

    def punctuate(self, letter: str, index: int) -> None:
        if letter == ",":
            self.comma(index)
        elif letter in ";:":
            self.top = self.part(letter, index)
            self.floor = self.weak = index
        elif letter == "(" or (letter == '"' and not self.inside('"')):
            self.push(letter, index)
        else:
            self.leave("(" if letter == ")" else '"', index)

    def part(self, letter: str, index: int) -> int:
        """A further part after ";" or ":", inside the brackets in which the mark stands."""
        top = self.top
        while top >= 0 and self.clauses[top].opener not in BRACKETS:
            top = self.clauses[top].parent
        if top >= 0:
            return self.new(self.clauses[top].parent, self.clauses[top].opener, index)
        return self.new(-1 if letter == ";" else self.root(), letter, index)

    def conjoin(self, letter: str, index: int) -> None:
        """A conjunction may begin a clause; after a comma or before an adverbial it does so for certain."""
        tags = self.tags
        if tags[max(index - 1, 0):index + 2] == "d&d":
            verb = self.order == "SVO" and tags[index + 2:index + 3] in VERBS
            if not verb or self.clauses[self.top].action is None:
                return
        self.weak = index
        if tags[index - 1:index] == "," or letter == "P" or tags[index + 1:index + 2] in ("P", "d", "S", ","):
            self.strong = index

    def date(self, index: int) -> None:
        """A relative clause has one date; a further one, some words on, is of the clause around it."""
        clause = self.clauses[self.top]
        if clause.opener != "R" or clause.action is None or self.clauses[clause.parent].action is None:
            return
        if clause.dated < 0:
            clause.dated = index
        elif index > clause.dated + 2:
            self.top = clause.parent

    def new(self, parent: int, opener: str, start: int) -> int:
        self.clauses.append(Clause(parent, opener, start, kind=opener))
        return len(self.clauses) - 1

    def root(self) -> int:
        top = self.top
        while self.clauses[top].parent >= 0:
            top = self.clauses[top].parent
        return top

    def push(self, letter: str, index: int) -> None:
        if self.order == "SOV" and letter == "Q" and self.clauses[self.top].action is not None:
            self.begin(index)
        self.top = self.new(self.top, letter, index)
        self.floor = self.weak = index

    def begin(self, index: int) -> None:
        """The words since the last verb are of a clause whose verb is still to come."""
        start = self.floor
        if not set(self.tags[start:index]) & NOMINAL:
            return
        clause = self.clauses[self.top]
        self.beside(clause, start, index)

    def beside(self, clause: Clause, start: int, until: int) -> None:
        """Opens a clause beside the open one; the words from `start` on, and the participles among them, are of it."""
        before = self.top
        self.top = self.new(clause.parent, clause.opener if clause.opener in BRACKETS else "&", start)
        self.clauses[self.top].kind = clause.kind
        for index in range(start, until):
            if self.of[index] == before:
                self.of[index] = self.top
                if index in self.actions and self.actions[index].kind == "verb":
                    self.actions[index].clause = self.top

    def inside(self, opener: str) -> bool:
        top = self.top
        while top >= 0:
            if self.clauses[top].opener == opener:
                return True
            top = self.clauses[top].parent
        return False

    def leave(self, opener: str, index: int) -> None:
        if self.inside(opener):
            while self.clauses[self.top].opener != opener:
                self.top = self.clauses[self.top].parent
            self.left = self.top
            self.top = self.clauses[self.top].parent
            self.floor = self.weak = index + 1

    def comma(self, index: int) -> None:
        self.weak = index
        clause = self.clauses[self.top]
        last = clause.kind == "S" and "d" not in self.tags[clause.start:index] and ends_dated(self.tags, index)
        if closes_nothing(self.tags, index, self.order) or (last and self.order == "SVO"):
            return
        while True:
            clause = self.clauses[self.top]
            fronted = self.order == "SVO" and clause.kind == "C" and self.fronted(clause.parent)
            if not (clause.kind in self.closable or fronted) or clause.action is None or clause.parent < 0:
                return
            self.top = clause.parent
            self.floor = index

    def fronted(self, clause: int) -> bool:
        """Whether a clause opens a sentence whose verb is still to come: "although it said that all was safe, it"."""
        while clause >= 0 and self.clauses[clause].kind not in self.closable:
            clause = self.clauses[clause].parent
        above = self.clauses[clause].parent if clause >= 0 else -1
        return above >= 0 and self.clauses[clause].kind in "SI" and self.clauses[above].action is None

    def act(self, action: Action) -> int:
        finite = action.finite and not self.waits(action)
        if finite:
            self.take(action)
        action.clause = self.top
        self.of[action.first:action.last] = [self.top] * (action.last - action.first)
        if finite:
            self.floor = self.weak = action.last
            clause = self.clauses[self.top]
            if self.order == "SOV" and clause.opener in OPENERS:
                self.top = clause.parent
        return action.last

    def waits(self, action: Action) -> bool:
        """Whether an auxiliary stands apart from its verb, at the end of the clause: "it may by May erupt"."""
        apart = self.order == "SOV" and self.tags[action.first:action.last] == "A" and action.marks & GOVERNS
        return bool(apart) and any(at > action.first and later.finite for at, later in self.actions.items())

    def take(self, action: Action) -> None:
        """The open clause, or the first around it that still waits for its verb, or a new one beside it."""
        while self.clauses[self.top].action is not None:
            clause = self.clauses[self.top]
            waiting = self.waiting(action)
            if waiting >= 0:
                self.top = waiting
                continue
            self.beside(clause, self.boundary(action), action.first)
        self.clauses[self.top].action = action

    def waiting(self, action: Action) -> int:
        """The nearest clause around the open one that has no verb yet, where this verb may be of it, else -1."""
        top = self.top
        joined = self.strong >= self.floor or (self.weak > self.floor and self.tags[self.weak] == "&")
        if self.order != "SVO" or self.tags[action.first - 1] == ",":
            joined = self.order != "SVO"
        elif self.tags[max(action.first - 3, 0):action.first].rstrip("rX")[-1:] == "&":
            return -1  # "rain that began on Friday and fell": of a clause that has its first verb
        while self.nests(top) and self.clauses[top].parent >= 0:
            further = top != self.top
            top = self.clauses[top].parent
            if self.clauses[top].action is None and not (further and joined):
                return top
        return -1

    def nests(self, clause: int) -> bool:
        """Whether a clause, or the one it is joined to, is below the clause around it."""
        opener = self.clauses[clause].opener
        if self.order == "SVO" and opener == "&":
            opener = self.clauses[clause].kind
        return bool(opener) and opener in OPENERS

    def boundary(self, action: Action) -> int:
        """Where a further clause began whose verb group this is."""
        if self.order == "SOV":
            return self.floor
        saying = self.clauses[self.top].action
        if self.order == "SVO" and self.tags[action.first - 1] == "," and saying is not None and saying.marks & SAY:
            told = self.tags[saying.last:saying.last + 1]
            if told in NOMINAL and told != "d":  # "said the bridge, which had collapsed, was old"
                return saying.last
        if self.strong >= self.floor:
            return self.strong
        if self.weak > self.floor:
            return action.first if self.order == "VSO" and self.couples(self.weak, action) else self.weak
        return unmarked(self.tags, self.floor, action, saying) if self.order == "SVO" else action.first

    def couples(self, index: int, action: Action) -> bool:
        """Whether the conjunction on a noun joins it to the noun before, with a further phrase ahead of the verb."""
        if not self.marks[index] & AND or self.tags[index] not in "nN" or self.tags[index - 1] not in "nNj":
            return False
        return any(self.tags[at] in "nk" for at in range(index + 1, action.first))


def find_clauses(words: Shape, actions: list[Action], language: Language) -> tuple[list[Clause], list[int]]:
    """The clauses of a sentence, and for each word the number of its clause; actions are told theirs."""
    state = _Pass(words, actions, language)
    state.run()
    return state.clauses, state.of
