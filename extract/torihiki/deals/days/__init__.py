"""Which dates of an article are a deal's, and what they are to it."""
