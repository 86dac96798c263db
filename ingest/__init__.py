"""Notes to claims to a graph: the reader of the vault."""
