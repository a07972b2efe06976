"""Every sentence the language knows, with what it means and a whole example: the grammar, put into words."""
