"""The questionnaires of the round, as they are built."""
