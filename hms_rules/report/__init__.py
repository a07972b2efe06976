"""The answer for people: one outline of it, written as text or Markdown."""
