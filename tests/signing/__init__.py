"""Tests of identities, signatures and seals."""
