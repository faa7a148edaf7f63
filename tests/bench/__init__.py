"""Benchmarks: ratios against a baseline of the same run; `python3 dev.py bench` prints them."""
