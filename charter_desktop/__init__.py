"""Charter Desktop: a city's report on the Integrating Cities Charter, offline, signed and mergeable."""
