"""What each kind of section states: one module per kind."""
