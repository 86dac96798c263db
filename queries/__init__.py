"""Canned Cypher: `<topic>/<name>.cypher`, each with a header that gives title, question, parameters and columns."""
