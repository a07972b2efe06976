"""Turtle in, typed vocabulary out; shapes, and export as linked data. RDF is spoken only here."""
