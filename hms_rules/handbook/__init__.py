"""The HSE system of one client: a folder of readable files, and what follows from them and the law."""

from hms_rules.handbook.case import Case

__all__ = ["Case"]
