"""What a person can do with the program, one verb a module."""
