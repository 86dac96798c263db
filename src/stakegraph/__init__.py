"""stakegraph: an Obsidian vault to a stakeholder knowledge graph, with the sentence that proves every edge."""

__version__ = "0.1.0"
