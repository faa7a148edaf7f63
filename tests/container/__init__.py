"""Tests of files that leave the machine."""
