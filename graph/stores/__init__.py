"""Where a graph is kept: one protocol (`base`), one module per engine."""
