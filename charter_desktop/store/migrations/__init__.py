"""Steps from one released file version to the next."""
