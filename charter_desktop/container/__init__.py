"""Files that leave the machine: their layout, reader and writer."""
