"""The deliverables of a case: HTML, Word, Excel, calendar and JSON, all made of the same system."""
