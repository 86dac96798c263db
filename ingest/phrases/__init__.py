"""What prose states: one module per family of phrases, over tokens whose mentions are already linked."""
