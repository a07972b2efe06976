"""Drift: what the law has left behind, found by holding every citation of the rules against a copy of it."""
