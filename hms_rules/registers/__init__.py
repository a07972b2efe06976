"""Registers: industry codes, and what Enhetsregisteret says of a business."""
