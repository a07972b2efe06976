"""The case as a workbook, and a workbook somebody has edited taken back into the case."""
