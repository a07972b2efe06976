"""Rules held against each other: what repeats, contradicts or can never be, for any business."""
