"""Mutating the law: small changes of rules that some test should notice."""
