"""`stakegraph.toml` and `identity.yml` to settings: how a vault of another habit names its folders, types and headings."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import yaml

from stakegraph.graph.model import Problem, VaultError

SETTINGS_FILE = "stakegraph.toml"
IDENTITY_FILES = ("identity.yml", "identity.yaml")


@dataclass(frozen=True)
class Identity:
    """What people decided about names: these overrule every rule.

    `same`: groups of names (or note paths) that are one entity, the first being the name to show. `not_same`: pairs that are never
    merged. `kinds`: name → kind, where the reader took it for something else. `lines`: name → line in the file.
    """

    same: tuple[tuple[str, ...], ...] = ()
    not_same: tuple[tuple[str, ...], ...] = ()
    kinds: Mapping[str, str] = field(default_factory=dict)
    path: str = ""


@dataclass(frozen=True)
class Settings:
    """How to read a vault. Every mapping goes from the vault's word (lower case) to ours.

    `folders`: folder name → note kind; `types`: value of `type:` → note kind; `properties`: frontmatter key or card field → our key;
    `headings`: heading → our heading; `exclude`: globs of paths that are not read; `owner`: the full name that "I" stands for;
    `half_life`: days for INFLUENCES; `private_tags`: notes with these tags stay out of every export.
    """

    folders: Mapping[str, str] = field(default_factory=dict)
    types: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)
    headings: Mapping[str, str] = field(default_factory=dict)
    exclude: tuple[str, ...] = ()
    owner: str = ""
    half_life: float = 90.0
    private_tags: tuple[str, ...] = ("private",)
    identity: Identity = field(default_factory=Identity)


def load(vault: Path, config: Path | None = None) -> tuple[Settings, tuple[Problem, ...]]:
    """The settings of a vault, with a problem for everything in them that cannot be used.

    Raises VaultError where `config` is named and cannot be read.
    """
    problems: list[Problem] = []
    path = config or vault / SETTINGS_FILE
    data: dict[str, object] = {}
    if config or os.path.isfile(path):
        try:
            data = tomllib.loads(path.read_text("utf-8"))
        except OSError as error:
            raise VaultError(f"{path}: cannot read the settings ({error.strerror}); check --config") from error
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            # Going on with the defaults would publish what the file keeps private.
            raise VaultError(f"{path}: not valid TOML ({error}); correct it or take it away") from error
    known = {"folders", "types", "properties", "headings", "exclude", "owner", "half_life", "private_tags"}
    problems.extend(
        Problem(path.name, 1, f'unknown setting "{key}"', "settings", f"known settings: {', '.join(sorted(known))}")
        for key in sorted(data.keys() - known)
    )

    def words(key: str) -> dict[str, str]:
        got = data.get(key)
        if got is None:
            return {}
        if not isinstance(got, dict):
            problems.append(
                Problem(path.name, 1, f'"{key}" is not a table', "settings", f'write [{key}] and lines like "theirs" = "ours"')
            )
            return {}
        return {str(k).casefold(): str(v).casefold() for k, v in got.items()}

    def strings(key: str, default: tuple[str, ...]) -> tuple[str, ...]:
        got = data.get(key, default)
        return tuple(str(x) for x in got) if isinstance(got, list | tuple) else (str(got),)

    half_life = data.get("half_life", 90.0)
    if isinstance(half_life, bool) or not isinstance(half_life, int | float) or half_life <= 0:
        problems.append(Problem(path.name, 1, '"half_life" is not a positive number of days', "settings", "write half_life = 90"))
        half_life = 90.0
    identity, more = _identity(vault)
    settings = Settings(
        words("folders"),
        words("types"),
        words("properties"),
        words("headings"),
        strings("exclude", ()),
        str(data.get("owner") or ""),
        float(half_life),
        tuple(dict.fromkeys(("private", *strings("private_tags", ())))),
        identity,
    )
    return settings, tuple(problems + more)


def _identity(vault: Path) -> tuple[Identity, list[Problem]]:
    path = next((vault / n for n in IDENTITY_FILES if os.path.isfile(vault / n)), None)
    if path is None:
        return Identity(), []
    how = "write same: [[Full Name, Other Name], …], not_same: [[A, B], …], kinds: {Name: Org}"
    try:
        data = yaml.safe_load(path.read_text("utf-8")) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        line = getattr(getattr(error, "problem_mark", None), "line", 0) + 1
        return Identity(path=path.name), [
            Problem(path.name, line, "cannot be read as YAML, so nothing in it counts", "identity", how)
        ]
    if not isinstance(data, dict):
        return Identity(path=path.name), [Problem(path.name, 1, "is not a mapping, so nothing in it counts", "identity", how)]
    problems = [
        Problem(path.name, 1, f'unknown key "{k}"', "identity", how)
        for k in sorted(data.keys() - {"same", "not_same", "kinds"}, key=str)
    ]

    def groups(key: str) -> tuple[tuple[str, ...], ...]:
        found = []
        rows = data.get(key) or []
        for row in rows if isinstance(rows, list) else []:
            if isinstance(row, list) and len(row) > 1:
                found.append(tuple(str(x).strip() for x in row))
            else:
                problems.append(Problem(path.name, 1, f'an entry of "{key}" is not a list of two or more names', "identity", how))
        return tuple(found)

    raw_kinds = data.get("kinds") or {}
    kinds = {str(k): str(v) for k, v in raw_kinds.items()} if isinstance(raw_kinds, dict) else {}
    return Identity(groups("same"), groups("not_same"), kinds, path.name), problems
