"""Plan and report as accessible PDF documents, without Qt."""
