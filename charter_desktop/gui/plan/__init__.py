"""The action plan in the window: a department proposes, the city decides."""
