"""Attached files: what they are, how large, and what hides in them."""
