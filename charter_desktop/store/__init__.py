"""The local database file. The only room that knows SQL."""
