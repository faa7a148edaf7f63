"""Values and rules that hold whatever the program does with them. Standard library only."""
