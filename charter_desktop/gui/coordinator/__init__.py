"""The pages of the integration coordinator: inbox, matrix, conflicts, plan, publication."""
