"""Reading: files, folders and streams to articles, with publication date and language."""
