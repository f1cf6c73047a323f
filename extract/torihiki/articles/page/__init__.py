"""Pages: a library says where the article stands, our own pass over the markup says what it holds."""
