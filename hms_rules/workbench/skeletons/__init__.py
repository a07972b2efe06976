"""Skeletons of what an editor writes: a section of rules, a test of it, and its block in the ontology."""
