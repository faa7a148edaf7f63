"""Tests of the documents: what they say, how they are tagged, that they can be signed."""
