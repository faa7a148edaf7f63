"""The Excel round trip with real workbooks."""
