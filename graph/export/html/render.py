"""Export model to one HTML page that opens offline: pyvis as the container, our own autoescaped template, script and style."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import tempfile
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from stakegraph.graph.export.html.layout import Layout, place
from stakegraph.graph.export.html.model import MapModel, from_json, to_json
from stakegraph.graph.model import OutputError
from stakegraph.graph.schema import KINDS, TYPES

if TYPE_CHECKING:
    from jinja2 import Environment

SCRIPTS = ("data", "labels", "draw", "panel", "search", "views", "main")
"""The page's own script: these files of `app/`, in this order, as one."""
_DATA = re.compile(r'<script type="application/json" id="stakegraph-data">(.*?)</script>', re.DOTALL)


def render(model: MapModel, layout: Layout | None = None) -> str:
    """The page for a model. The same model gives the same bytes; nothing is read but the package's own files."""
    from pyvis.network import Network

    placed = layout or place(model)
    network = Network(directed=True, heading=model.title, cdn_resources="in_line")
    page = {c.id: f"n{i}" for i, c in enumerate(model.cards)}
    for card in model.cards:
        x, y, radius = placed.nodes[card.id]
        network.add_node(page[card.id], shape="custom", x=x, y=y, size=radius)
    for number, tie in enumerate(model.ties):
        if tie.drawn:
            network.add_edge(page[tie.source], page[tie.target], tie=number)
    network.options = {
        "physics": {"enabled": False},
        "layout": {"improvedLayout": False},
        "interaction": {"hover": False, "keyboard": False, "multiselect": False, "selectConnectedEdges": False},
    }
    island = [{"head": page.get(i.head, ""), "name": i.name, "x": i.x, "y": i.y, "r": i.radius} for i in placed.islands]
    vis, app = _vis(), _app()
    templates = environment()
    templates.globals["stakegraph"] = {
        "model": to_json(model),
        "islands": island,
        "look": _look(model),
        "vis": vis,
        "app": app,
        "style": style(),
        "policy": policy(vis, app),
        "scope": model.scope,
        "vault": model.vault,
        "as_of": model.as_of,
        "redacted": model.redacted,
        "compared": model.compared,
    }
    network.templateEnv, network.path = templates, "template.html"
    return str(network.generate_html())


def write(path: str | Path, text: str) -> None:
    """Writes a page as UTF-8, whole or not at all (OutputError where that is impossible)."""
    target = Path(path)
    if os.path.isdir(target):
        raise OutputError(f"{target} is a folder: name a file in it, such as {target / 'map.html'}")
    try:
        number, temporary = tempfile.mkstemp(prefix=f".{target.name[:60]}-", suffix=".part", dir=target.parent)
    except (OSError, ValueError) as broken:
        raise OutputError(_cannot(target, broken)) from None
    try:
        with os.fdopen(number, "wb") as file:
            file.write(text.encode("utf-8", "replace"))
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        os.replace(temporary, target)
    except OSError as broken:
        Path(temporary).unlink(missing_ok=True)
        raise OutputError(_cannot(target, broken)) from None


def _cannot(target: Path, broken: Exception) -> str:
    folder = target.parent
    if not os.path.lexists(folder):
        return f"{target} cannot be written: there is no folder {folder}; make it first or name another one"
    if not os.path.isdir(folder):
        return f"{target} cannot be written: {folder} is a file, not a folder; name another place"
    reason = (getattr(broken, "strerror", "") or str(broken) or "no reason given").lower()
    return f"{target} cannot be written: {reason}; choose a folder that you may write to"


def read_snapshot(text: str) -> MapModel:
    """The model of a page that `render` wrote (OutputError where the text is no such page)."""
    found = _DATA.search(text)
    try:
        return from_json(json.loads(found.group(1))) if found else _no_snapshot("it holds no stakegraph data")
    except ValueError as broken:
        return _no_snapshot(str(broken))


def _no_snapshot(reason: str) -> MapModel:
    raise OutputError(f"this is not a map written by stakegraph, so it cannot be compared: {reason}")


def policy(*scripts: str) -> str:
    """The content security policy of a page that runs exactly these scripts."""
    allowed = " ".join(digest(s) for s in scripts) or "'none'"
    return (
        f"default-src 'none'; script-src {allowed}; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
    )


def digest(script: str) -> str:
    """A script's hash source for a content security policy."""
    return "'sha256-" + base64.b64encode(hashlib.sha256(script.encode("utf-8")).digest()).decode("ascii") + "'"


def style() -> str:
    """The style sheet of every page."""
    return _text("style.css")


def _look(model: MapModel) -> dict[str, object]:
    used = {t.type for t in model.ties}
    shown = {c.kind for c in model.cards}
    return {
        "kinds": [
            {"name": k.name, "plural": k.plural, "fill": k.fill, "border": k.border, "shape": _SHAPES.get(k.name, k.shape)}
            for k in KINDS
            if k.name in shown
        ],
        "verbs": {t.name: [t.forward, t.backward] for t in TYPES if t.name in used},
    }


_SHAPES = {"Person": "circle", "Meeting": "smallsquare"}


def environment() -> Environment:
    """Jinja with autoescape over the package's templates; what is not defined is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    return Environment(
        loader=PackageLoader("stakegraph.graph.export", "html"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )


def _text(name: str) -> str:
    from markupsafe import Markup

    text = resources.files("stakegraph.graph.export.html").joinpath(name).read_text("utf-8")
    return Markup(_harmless(text, name))


@cache
def _vis() -> str:
    """vis-network as the pyvis wheel carries it, without its source-map comment."""
    from markupsafe import Markup

    file = resources.files("pyvis").joinpath("templates/lib/vis-9.1.2/vis-network.min.js")
    return Markup(_harmless(file.read_text("utf-8").replace("//# sourceMappingURL=vis-network.min.js.map", ""), "vis-network"))


@cache
def _app() -> str:
    from markupsafe import Markup

    body = "\n".join(str(_text(f"app/{name}.js")) for name in SCRIPTS)
    return Markup('"use strict";\n(() => {\n' + body + "\n})();\n")


def _harmless(text: str, name: str) -> str:
    """The text with one line ending, if it cannot end or comment out the element that it is put into (OutputError else)."""
    lower = text.lower()
    if "</script" in lower or "</style" in lower or "<!--" in lower:
        raise OutputError(f"{name} holds markup that would end its script element: reinstall stakegraph and pyvis")
    return text.replace("\r\n", "\n").replace("\r", "\n")
