"""Comparing answers: what is another verdict, what if a fact were another, and what would turn a verdict."""
