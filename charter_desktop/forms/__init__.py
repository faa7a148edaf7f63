"""The questionnaire runtime: an XLSForm goes in, a live form comes out. No Qt, no SQL."""
