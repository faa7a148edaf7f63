"""Whole sentences for faults, verdicts and documents in any language, without Qt."""
