"""stakegraph: an Obsidian vault to a stakeholder knowledge graph, with the sentence that proves every edge.

    import stakegraph as sg

    graph = sg.read("~/Notes")                      # nodes and relations with their evidence
    ronnie = sg.find(graph, "Ronnie")
    with sg.open_store() as store:                  # .stakegraph in the current folder, filled by `stakegraph ingest`
        rows = store.run("MATCH (p:Person) RETURN p.name AS name ORDER BY name")

What the command line does with these is in `stakegraph.commands`; the types are in `stakegraph.graph.model`.
"""

from __future__ import annotations

TYPE_CHECKING = False  # not from typing: that import alone would cost a fifth of the start of the command line
if TYPE_CHECKING:
    from pathlib import Path

    import networkx

    from stakegraph.graph.model import Graph, Node
    from stakegraph.graph.stores.base import Login, Store

__version__ = "0.1.0"
__all__ = ["find", "open_store", "read", "to_networkx"]


def read(vault: str | Path, *, config: str | Path | None = None, as_of: str = "") -> Graph:
    """A vault to its graph, influence included, as known on a day (ISO; "": the latest date in the notes).

    `stakegraph.ingest.pipeline.read` gives the problems in the notes as well. Raises VaultError where there is no vault to read.
    """
    from pathlib import Path

    from stakegraph.ingest import pipeline, settings

    folder = Path(vault).expanduser()
    found, _ = settings.load(folder, Path(config).expanduser() if config else None)
    return pipeline.read(folder, settings=found, as_of=as_of).graph


def open_store(url: str | Path | None = None, *, write: bool = False, login: Login | None = None) -> Store:
    """The store at an address, a context manager: a path, `neo4j://…`, `bolt://…`; None is `.stakegraph` in the current folder.

    `store.load()` is its graph, `store.run(cypher, params)` rows. Raises StoreError.
    """
    from stakegraph.graph.stores.base import open_store as opened

    return opened(None if url is None else str(url), write=write, login=login)


def find(graph: Graph, name: str) -> Node:
    """The person, company, org or project that a name stands for. Raises NameError_ where none or several fit."""
    from stakegraph.graph.lookup import find as found

    return found(graph, name)


def to_networkx(graph: Graph) -> networkx.MultiDiGraph[str]:
    """The graph for networkx: nodes by id, edges keyed by their type, all properties as attributes (lists for evidence)."""
    import networkx

    out: networkx.MultiDiGraph[str] = networkx.MultiDiGraph(**graph.meta)
    for node in graph.nodes.values():
        out.add_node(node.id, **{k: v for k, v in node.flat().items() if k != "id"})
    for relation in graph.relations.values():
        out.add_edge(relation.source, relation.target, key=relation.type, **relation.flat())
    return out
