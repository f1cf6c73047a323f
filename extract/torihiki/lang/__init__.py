"""Languages: one folder each, the same rooms in all."""
