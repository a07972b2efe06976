"""How people name law: exact names, old names and numbers, and names that are nearly right."""

from hms_rules.references.naming import find_provision, find_reference

__all__ = ["find_provision", "find_reference"]
