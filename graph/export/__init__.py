"""A graph to a file: one module per format."""
