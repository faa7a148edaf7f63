"""Tests of what is found in attached files, and of their pictures."""
