"""The graph: its types, its vocabulary, the stores that hold it, and what is computed from it."""
