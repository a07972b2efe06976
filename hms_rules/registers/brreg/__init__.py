"""Enhetsregisteret: what the business register says of a main unit or sub-unit, as facts.

`fetch` asks the register, `read_file` reads a saved answer; both give a `Registered`. The only place
that knows httpx.
"""

from hms_rules.registers.brreg.entity import Registered, read_entity
from hms_rules.registers.brreg.fetching import fetch
from hms_rules.registers.brreg.files import read_file

__all__ = ["Registered", "fetch", "read_entity", "read_file"]
