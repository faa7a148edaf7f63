"""One file of every released format: what opened once must open for ever."""
