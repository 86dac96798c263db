"""Link targets to the files that the Obsidian app opens for them, and the tables of resolved, broken and ambiguous links."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from posixpath import normpath

from stakegraph.graph.model import Problem
from stakegraph.ingest.model import ParsedNote

Table = Mapping[str, Mapping[str, int]]
_MANY = 16
"""Files of one name above which their path suffixes are indexed, so that thousands of `README.md` stay cheap."""

_CUT = 12
"""Characters from which on a name that begins like another counts as that one, cut short."""


def _form(path: str) -> str:
    """A path's comparison form: case and Unicode form do not count."""
    if path.isascii():
        return path.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path.replace("\u00a0", " ")).lower())


class Resolver:
    """Resolves link targets among the files of a vault.

    In this order: the exact path from the vault's root, a file of that name (or path suffix) in the linking note's own folder, the
    one with the shortest path. `.md` may be left out, other types need their extension. Aliases never resolve links.
    """

    __slots__ = ("_exact", "_named", "_names", "_near", "_paths", "_suffixes", "_sure")

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = sorted(paths, key=lambda p: (len(p), p))
        self._exact: dict[str, str] = {}
        self._named: dict[str, list[str]] = {}
        self._suffixes: dict[str, dict[str, list[str]]] = {}
        self._names: dict[str, str] | None = None
        self._sure: dict[str, str] = {}
        """What targets mean from everywhere."""
        self._near: dict[str, tuple[str, ...]] = {}
        for path in self._paths:
            form = _form(path)
            self._exact.setdefault(form, path)
            name = form.rpartition("/")[2]
            if name in self._named:
                self._named[name].append(path)
            else:
                self._named[name] = [path]

    def resolve(self, target: str, source: str) -> tuple[str | None, tuple[str, ...]]:
        """The path that `target` means in the note `source`, and all paths that fit equally well where they are more than one.

        >>> files = Resolver(["a/b/Note.md", "c/Note.md", "d/Note.md", "pic.png"])
        >>> files.resolve("b/note", "x.md"), files.resolve("Note", "a/b/x.md"), files.resolve("Note", "x.md"), files.resolve("pic", "x.md")
        (('a/b/Note.md', ()), ('a/b/Note.md', ()), ('c/Note.md', ('c/Note.md', 'd/Note.md')), (None, ()))
        """
        sure = self._sure.get(target)
        if sure is not None:
            return sure, ()
        if not target:
            return source, ()
        wanted = _form(target)
        folder = source.rpartition("/")[0]
        if wanted.startswith(("./", "../")):
            place = normpath(f"{_form(folder)}/{wanted}" if folder else wanted)
            return (None, ()) if place.startswith("..") else self._at(place, target, source)
        if "/" in wanted:
            wanted = wanted.strip("/") if "//" not in wanted and "/." not in wanted else normpath(wanted).strip("/")
        path, same = self._at(wanted, target, source)
        if path is not None:
            if not same:
                self._sure[target] = path
            return path, same
        name = wanted.rpartition("/")[2]
        for full in (wanted, wanted + ".md"):
            candidates = self._named.get(full if full is wanted and name is wanted else full.rpartition("/")[2])
            if candidates is None:
                continue
            if "/" in full:
                candidates = self._ending(full, candidates)
            if not candidates:
                continue
            if len(candidates) == 1:
                self._sure[target] = candidates[0]
                return candidates[0], ()
            if folder:
                own = f"{_form(folder)}/{full}"
                if own in self._exact:
                    return self._at(own, target, source)
            best = candidates[0]
            ties = tuple(p for p in candidates[: _tied(candidates)])
            return best, ties if len(ties) > 1 else ()
        return None, ()

    def _at(self, place: str, target: str, source: str) -> tuple[str | None, tuple[str, ...]]:
        """The file at this very path, `.md` optional; among files that differ only in case or Unicode form the one spelt so."""
        for form in (place, place + ".md"):
            path = self._exact.get(form)
            if path is None:
                continue
            same = (
                [p for p in self._named[form.rpartition("/")[2]] if len(p) < len(form) + 64 and _form(p) == form]
                if self._twins(form)
                else []
            )
            if len(same) > 1:
                ending = target if target.lower().endswith(".md") or form == place else target + ".md"
                spelt = [p for p in same if p == ending or p.endswith("/" + ending.rpartition("/")[2])]
                return (spelt[0], ()) if len(spelt) == 1 else (min(same), tuple(sorted(same)))
            return path, ()
        return None, ()

    def _twins(self, form: str) -> bool:
        named = self._named[form.rpartition("/")[2]]
        return len(named) > 1 and (len(named) <= _MANY or len(self._ending(form, named)) > 1)

    def _ending(self, suffix: str, candidates: list[str]) -> list[str]:
        """Those candidates whose path ends with these folders and this name, the shortest first."""
        if len(candidates) <= _MANY:
            end = "/" + suffix
            return [p for p in candidates if _form(p).endswith(end) or _form(p) == suffix]
        name = suffix.rpartition("/")[2]
        index = self._suffixes.get(name)
        if index is None:
            index = self._suffixes[name] = {}
            for path in candidates:
                parts = _form(path).split("/")
                for n in range(len(parts)):
                    index.setdefault("/".join(parts[n:]), []).append(path)
        return index.get(suffix, [])

    def nearest(self, target: str, count: int = 3) -> tuple[str, ...]:
        """The files whose names are most like a broken link's, the likest first; none where none is like it."""
        from rapidfuzz import fuzz, process

        wanted = _form(target).rpartition("/")[2].removesuffix(".md")
        if wanted in self._near:
            return self._near[wanted][:count]
        names = self._known()
        scores: dict[str, float] = {}
        if wanted:
            for name, score, _ in process.extract(wanted, list(names), scorer=fuzz.ratio, score_cutoff=70, limit=8):
                scores[name] = score
        if len(wanted) >= _CUT:  # a title that was cut in the middle of a word
            scores.update((n, 99.0) for n in names if len(n) >= _CUT and (n.startswith(wanted) or wanted.startswith(n)))
        ranked = sorted(scores, key=lambda name: (-scores[name], name))
        found = self._near[wanted] = tuple(dict.fromkeys(names[name] for name in ranked))[:8]
        return found[:count]

    def _known(self) -> dict[str, str]:
        """The files by the names that a writer may mean: the file's own, and its folder's for a folder note."""
        if self._names is None:
            names: dict[str, str] = {}
            for name, paths in self._named.items():
                stem = name.removesuffix(".md")
                if stem in ("readme", "index"):
                    for path in paths:
                        names.setdefault(_form(path).rpartition("/")[0].rpartition("/")[2] or stem, path)
                else:
                    names.setdefault(stem, paths[0])
            self._names = names
        return self._names


def _tied(candidates: list[str]) -> int:
    """How many of the first candidates have paths of the same length."""
    size = len(candidates[0])
    return next((i for i, p in enumerate(candidates) if len(p) > size), len(candidates))


def link_table(notes: Iterable[ParsedNote], resolver: Resolver) -> dict[str, Table]:
    """How often each note refers to each file: `{"resolved": {note: {target: n}}, "unresolved": {note: {text: n}}}`.

    The shape of the app's `metadataCache`: embeds, attachments, frontmatter links and links into the own note count; every note is
    listed, also without links. Notes are sorted, what they refer to stands in the order of their links.
    """
    resolved: dict[str, dict[str, int]] = {}
    unresolved: dict[str, dict[str, int]] = {}
    resolve, sure = resolver.resolve, resolver._sure.get
    for note in notes:
        found: dict[str, int] = {}
        broken: dict[str, int] = {}
        source = note.path
        for link in note.links:
            target = link[0]
            path = sure(target) or resolve(target, source)[0]
            if path is None:
                broken[target] = broken.get(target, 0) + 1
            else:
                found[path] = found.get(path, 0) + 1
        resolved[source] = found
        unresolved[source] = broken
    return {"resolved": dict(sorted(resolved.items())), "unresolved": dict(sorted(unresolved.items()))}


def link_problems(notes: Iterable[ParsedNote], resolver: Resolver) -> Iterator[Problem]:
    """Broken and ambiguous links with their place; the fix names the nearest files."""
    for note in notes:
        for link in note.links:
            path, same = resolver.resolve(link.target, note.path)
            if path is None:
                near = resolver.nearest(link.target)
                fix = "nearest: " + ", ".join(near) if near else "create the note, or correct the link"
                yield Problem(note.path, link.line, f"there is no file for the link [[{link.raw}]]", "broken-link", fix)
            elif same:
                message = f"the link [[{link.raw}]] fits {' and '.join(same[:5])}: read as {path}"
                yield Problem(note.path, link.line, message, "ambiguous-link", f"write the path: [[{path.removesuffix('.md')}]]")
