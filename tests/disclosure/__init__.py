"""Tests of the small-number protection."""
