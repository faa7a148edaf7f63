"""Small-number protection: what may leave a department, and what may not."""
