"""From findings to deals, without language: shapes and events in, one record for each distinct deal out."""
