"""Mail drafts, sizes on the wire, numbered parts."""
