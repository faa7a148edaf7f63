"""The same verbs without a screen, one module per group of commands."""
