"""The test language of `features/`, and running it."""
