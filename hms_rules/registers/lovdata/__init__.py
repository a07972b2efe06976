"""Lovdata: the text of the law, from its public archives or from a folder, kept in a store on this machine.

`fetching` and `folder` bring it, `syncing` looks it over and takes it into the `store`; a `Copy` gives acts
as trees (`structure`) whichever form they were read from, and `reads` says what of them a provision is.
"""
