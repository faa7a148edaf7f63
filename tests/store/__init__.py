"""Tests of the local database file."""
