"""The rule language: Norwegian Gherkin → rule tree → compiled rules, and the program of a day."""
