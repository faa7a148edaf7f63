"""Files and links that back answers: their page, and how it is joined with the verbs."""
