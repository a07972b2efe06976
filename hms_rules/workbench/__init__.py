"""Tools of legal editors: lint, and scenarios that test the rules."""
