"""Many articles: worker processes read and extract, the parent alone writes."""
