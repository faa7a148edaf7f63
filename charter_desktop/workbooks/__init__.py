"""Excel and OpenDocument sheets, in and out."""
