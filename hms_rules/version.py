"""The version of the package and of the rules in it."""

VERSION = "0.1.0"
