"""Forward chaining on durable-rules: facts are asserted, rules fire, what they conclude is asserted.

Three values are two worlds: in the *certain* one stands what is true, in the *possible* one what is
not false. A rule that fires in both is true, in the possible one alone unknown, in neither false.
Both worlds go through the stages of the network side by side, so that a negated target enters the
certain world when it is not possible, and the possible one when it is not certain. They share one
session, since no rule ever joins two facts; a group of rules that nothing unknown touches gets one
fact for both.

The C module is driven directly: the package around it starts timer threads that may take actions.
It is unmaintained, and some of its faults crash the interpreter or hang, so mind the comments.
"""

from __future__ import annotations

import json
import os
import sys
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import count
from threading import Lock
from typing import Any

from hms_rules.diagnostics import Diagnostic, HmsRulesError
from hms_rules.engines import Truth, Values
from hms_rules.engines.network import Group, stages_of
from hms_rules.language.compiled import Program

_HELD = 4  # networks kept at a time, one a program
_NOT_HANDLED = 1  # no rule fires on the fact: fine
_CERTAIN = '"certain":1'


def available() -> str | None:
    """Say in one line why forward chaining cannot be used here, or nothing when it can."""
    try:
        _extension()
    except (ImportError, AttributeError) as error:  # AttributeError: Windows has no dlopen flags
        first = str(error).partition("\n")[0]
        return f"foroverkjeding er ikke tilgjengelig, for durable-rules lar seg ikke laste ({first})"
    return None


@cache
def _extension() -> Any:
    """The C module, loaded lazily.

    From Python 3.13 it has an undefined symbol, used only by callbacks nobody sets here; immediate
    binding, the default, would refuse the whole module for it.
    """
    before = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_LAZY)
    try:
        import durable_rules_engine  # type: ignore[import-not-found, unused-ignore]
    finally:
        sys.setdlopenflags(before)
    return durable_rules_engine


class ForwardEngine:
    """Evaluates programs with durable-rules; keeps the networks of the last few programs.

    Raises:
        HmsRulesError: the extension cannot be loaded (E0901); ask `available` first.
    """

    name = "forward"

    def __init__(self) -> None:
        reason = available()
        if reason:
            raise HmsRulesError([Diagnostic("E0901", reason, help="bruk motoren «reference»")])
        self._networks: OrderedDict[int, _Network] = OrderedDict()
        self._lock = Lock()  # a session takes some MiB, and the C module minds no threads

    def values(self, program: Program, literals: Sequence[Truth]) -> Values:
        """Evaluate.

        Args:
            program: the rules in force on a day; its network is made the first time it is seen.
            literals: the truth of each literal, by its number in the rule set.
        """
        with self._lock:
            return self._network(program).values(literals)

    def _network(self, program: Program) -> _Network:
        network = self._networks.get(id(program))
        if network is None:
            network = self._networks[id(program)] = _Network(program)
            if len(self._networks) > _HELD:
                self._networks.popitem(last=False)[1].close()
        self._networks.move_to_end(id(program))
        return network


class _Network:
    """A program as a network of durable-rules. Holds on to the program, so that its identity stays taken."""

    _numbers = count()

    def __init__(self, program: Program) -> None:
        self._program = program
        self._stages = [[_Asserted(group) for group in stage] for stage in stages_of(program)]
        self._sessions = count()
        groups = (a.group for stage in self._stages for a in stage)
        definition = json.dumps(dict(_definition(groups)))
        self._handle = _extension().create_ruleset(f"hms-{next(self._numbers)}", definition)

    def close(self) -> None:
        """Give the memory back."""
        _extension().delete_ruleset(self._handle)

    def values(self, literals: Sequence[Truth]) -> Values:
        targets: list[Truth] = [False] * len(self._program.concluding)
        rules: list[Truth] = [False] * len(self._program.rules)
        session = _Session(self._handle, str(next(self._sessions)))
        try:
            for stage in self._stages:
                for group in stage:
                    for fact in group.facts(literals, targets):
                        session.assert_fact(fact)
                for position, truth in session.fired():
                    rules[position] = truth
                    for target in self._program.rules[position].targets:
                        targets[target] = targets[target] or truth
        finally:
            session.close()
        return Values(tuple(targets), tuple(rules))


def _definition(groups: Iterator[Group]) -> Iterator[tuple[str, object]]:
    yield "heartbeat", _rule([("heartbeat", 1)])
    for group in groups:
        for position, names in group.rules:
            yield str(position), _rule([("group", group.number), *((name, 1) for name in names)])


def _rule(tests: Sequence[tuple[str, int]]) -> object:
    """A rule on one fact. `cap`: both worlds come in one go. `dist`: durable's own default is wrong."""
    return {"all": [{"m": {"$and": [{name: value} for name, value in tests]}}], "cap": 2, "dist": 0}


class _Asserted:
    """Writes the facts of a group."""

    def __init__(self, group: Group) -> None:
        self.group = group
        self._tests = [(t.index, t.is_target, t.negated, f',"{t.name}":1') for t in group.tests]

    def facts(self, literals: Sequence[Truth], targets: Sequence[Truth]) -> Iterator[str]:
        """The fact of the certain world and, where something is unknown, that of the possible one."""
        certain, unknown = [], []
        for index, is_target, negated, text in self._tests:
            value = targets[index] if is_target else literals[index]
            if value is None:
                unknown.append(text)
            elif value is not negated:
                certain.append(text)
        yield f'"group":{self.group.number},{_CERTAIN}{"".join(certain)}'
        if unknown:
            yield f'"group":{self.group.number},"certain":0{"".join(certain)}{"".join(unknown)}'


class _Session:
    """The working memory of one evaluation."""

    def __init__(self, handle: int, sid: str) -> None:
        self._handle, self._sid = handle, sid
        self._durable = _extension()
        # A session in which no action was ever taken frees memory it never set, and crashes.
        _, self._offset = self._durable.assert_fact(handle, f'{{"sid":"{sid}","heartbeat":1}}')
        beats = len(list(self._messages()))
        assert beats == 1, "the heartbeat rule fires first and alone"

    def assert_fact(self, properties: str) -> None:
        result, _ = self._durable.assert_fact(self._handle, f'{{"sid":"{self._sid}",{properties}}}')
        assert result in (0, _NOT_HANDLED), "each fact is asserted once"

    def fired(self) -> Iterator[tuple[int, Truth]]:
        """The rules that fired since last asked: true when in the certain world, else unknown."""
        for message in self._messages():
            # {"<position>":[{"m":{…the fact…}}]}, with one fact or both.
            yield int(message[2 : message.index('"', 2)]), True if _CERTAIN in message else None

    def _messages(self) -> Iterator[str]:
        started = self._durable.start_action_for_state(self._handle, self._offset)
        message = started and started[1]
        while message:
            yield message
            message = self._durable.complete_and_start_action(self._handle, self._offset)

    def close(self) -> None:
        self._durable.delete_state(self._handle, self._sid)
