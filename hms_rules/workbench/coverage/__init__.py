"""How much of the rules the tests reach: every rule both ways, every condition alone, every boundary."""
