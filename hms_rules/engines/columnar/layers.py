"""The layers of what is settled about a business, in the order they are settled; ids are beside them."""

from __future__ import annotations

from enum import StrEnum


class Layer(StrEnum):
    """What a truth or number of a sheet is of."""

    # read from the tables
    STATED = "stated"  # a fact, as stated: listed, or known to be absent
    LISTED = "listed"  # whether an object of the kind is listed
    PLACE = "place"  # a fact that the municipality decides
    COMPLETE = "complete"  # whether the list of a scheme is the whole list
    INDUSTRY = "industry"  # a registered code, by its number
    STATED_LOW = "stated-low"  # the bounds of a quantity, as stated
    STATED_HIGH = "stated-high"
    LEAST = "least"  # a lower bound that is assumed for a quantity
    SATISFIED = "satisfied"  # whether one object is what a literal asks for
    OPEN = "open"  # whether one object may be
    CANDIDATES = "candidates"  # whether one object is or may be of the kind
    JUDGED = "judged"  # what is recorded of an open norm
    # from the register of industry codes
    IN_INDUSTRY = "in-industry"  # a literal, by its number
    NOT_FOR_INDUSTRY = "not-for-industry"  # whether an assumption is not made for the industry
    # what follows for certain
    LOW = "low"  # the bounds of a quantity; assumptions narrow them later
    HIGH = "high"
    AS_STATED = "as-stated"  # whether the bounds are those stated, and no relation narrowed them
    EVIDENCE = "evidence"  # a fact from what is said of itself: stated, the place, a number, a whole list
    CERTAIN = "certain"  # a fact from everything that is certain
    CONTRADICTION = "contradiction"
    # what is assumed
    NUMBERED = "numbered"  # a fact that an assumed number decides
    OWN = "own"  # a fact from what is certain and from assumed numbers
    STANDS = "stands"  # whether an assumption is made
    ASSUMED = "assumed"  # a fact from everything
    # what the rules read and conclude
    LITERAL = "literal"
    TARGET = "target"
    ASKS = "asks"  # whether an unknown target lacks a fact, and not only judgements
