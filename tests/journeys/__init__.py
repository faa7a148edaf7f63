"""Tests of the whole stories."""
