"""Two versions of the rules: what changed in them, and whose answers."""
