"""The store always equals the vault: what a chain of edits leaves in it is, byte for byte, what a fresh store holds.

Each step changes a small vault as people and their tools do, reads it through the cache and applies the difference. The number of
chains is `STAKEGRAPH_TEST_CHAINS` (300 where it is not set, a thirtieth of them on Neo4j).
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, multiple, rule, run_state_machine_as_test

from stakegraph.commands.demo import example_vault
from stakegraph.graph.export.node_link import render
from stakegraph.graph.model import diff
from stakegraph.graph.stores.base import Login, Store, open_store
from stakegraph.ingest import pipeline

CHAINS = int(os.environ.get("STAKEGRAPH_TEST_CHAINS", "300"))
STEPS = int(os.environ.get("STAKEGRAPH_TEST_STEPS", "5"))

FOLDERS = ("", "People/", "Meetings/", "Projects/", "Ferrow Works/")
TITLES = (
    "Ana Bellweather",
    "Robert Ashdown",
    "Dan Corrigan",
    "Dan Velasquez",
    "Kira Holm",
    "Ferrow Works",
    "Larkspur",
    "2025-10-02 - Larkspur kickoff",
    "2025-11-04 - Call with Ana about the shortlist",
    "Inbox",
)
ALIASES = ("Bob", "Dan", "Ana", "Kira", "Ferrow", "Robert Ashdown", "Lark", "K. Holm")
HEADS = (
    "",
    "---\ntype: person\ncompany: '[[Ferrow Works]]'\nreports_to: Dan Corrigan\n---\n",
    "---\ntype: people\ntags: [type/people, company/ferrow-works, project/larkspur]\nlast_contact: 2025-11-04\n---\n",
    "---\ntype: meeting\ndate: 2025-10-02\nattendees: [Ana, Bob, '[[Dan Corrigan]]', Kira Holm]\nproject: Larkspur\n---\n",
    "---\ntype: meeting\ndate: 2025-11-04\nattendees:\n  - '[[Ana Bellweather]]'\n  - dan\n---\n",
    "---\ntype: company\n---\n",
    "---\ntype: project\nprivate: true\n---\n",
)
LINES = (
    "**Role**: Head of Platform",
    "**Company**: [[Ferrow Works]]",
    "- Reports to Bob.",
    "- Reports to Ana Bellweather since May.",
    "- Owns the vendor shortlist and the badge printer.",
    "- Went to university with [[Kira Holm]].",
    "- Works on [[Larkspur]] two days a week.",
    "Robert Ashdown introduced Dan to Kira in March.",
    "Ana champions [[Larkspur]]; Dan Corrigan is against it.",
    "Dan Velasquez left Ferrow Works in January to join Ardent Cloud.",
    "R. Ashdown trusts K. Holm.",
    "# Key Decisions\n\n- 2025-10-02: We go to Dan Corrigan through Ana Bellweather.",
    "# Attendees\n\n- Ana Bellweather (Ferrow Works)\n- Bob",
    "# Action items\n\n- [ ] @KiraHolm send the figures to Ana 📅 2025-11-20",
    "See [[Dan Corrigan|Dan]] and [[people/kira holm]], also [[Inbox]].",
    "Plain words about the weather.",
)
IDENTITIES = (
    "same:\n  - [Robert Ashdown, Bob, R. Ashdown]\n",
    "same:\n  - [Ana Bellweather, Ana]\nnot_same:\n  - [Dan Corrigan, Dan Velasquez]\n",
    "same:\n  - [Dan Velasquez, Dan]\n",
    "not_same:\n  - [Kira Holm, K. Holm]\nkinds:\n  Larkspur: Project\n",
    "same: [\n",
)

paths = st.builds(lambda folder, title: f"{folder}{title}.md", st.sampled_from(FOLDERS), st.sampled_from(TITLES))
texts = st.builds(
    lambda head, lines: head + "\n".join(lines) + "\n",
    st.sampled_from(HEADS),
    st.lists(st.sampled_from(LINES), min_size=1, max_size=5, unique=True),
)


def sync(vault: Path, cache: Path | None, store: Store) -> None:
    """What `ingest` does: the vault read through the cache, and the difference applied; a second time there must be none."""
    graph = pipeline.read(vault, cache=cache).graph
    store.apply(diff(store.fingerprints(), graph))
    assert diff(store.fingerprints(), graph).empty


class Chain(RuleBasedStateMachine):
    """A vault, the store that follows it, and what people do to the vault."""

    engine: ClassVar[tuple[str, Login]] = ("", Login())
    notes = Bundle("notes")

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp(prefix="stakegraph-sync-"))
        self.vault = self.home / "vault"
        self.cache = self.home / "notes.cache"
        self.vault.mkdir()
        url, login = self.engine
        self.url, self.login = url or str(self.home / "store"), login
        with self.store(write=True) as store:
            store.clear()

    def store(self, *, write: bool = False) -> Store:
        return open_store(self.url, write=write, login=self.login)

    def teardown(self) -> None:
        try:
            if self.holds_notes():
                self.check()
        finally:
            shutil.rmtree(self.home)

    def check(self) -> None:
        """What is left at the end of the chain equals a fresh store, and another sync would write nothing."""
        with self.store(write=True) as store:
            synced = render(store.load())
            again = pipeline.read(self.vault, cache=self.cache)
            assert again.reread == 0
            assert diff(store.fingerprints(), again.graph).empty
        with tempfile.TemporaryDirectory() as place, open_store(place, write=True) as fresh:
            sync(self.vault, None, fresh)
            assert render(fresh.load()) == synced

    def holds_notes(self) -> bool:
        return any(self.vault.rglob("*.md"))

    def follow(self) -> None:
        """An empty vault is refused by the reader: the store stays what it is."""
        if self.holds_notes():
            with self.store(write=True) as store:
                sync(self.vault, self.cache, store)

    def write(self, path: str, text: str) -> str:
        file = self.vault / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, "utf-8")
        return path

    @initialize(target=notes, first=st.lists(st.tuples(paths, texts), min_size=2, max_size=5, unique_by=lambda n: n[0]))
    def begin(self, first: list[tuple[str, str]]) -> Any:
        for path, text in first:
            self.write(path, text)
        self.follow()
        return multiple(*(path for path, _ in first))

    @rule(target=notes, path=paths, text=texts)
    def add(self, path: str, text: str) -> Any:
        new = not (self.vault / path).exists()
        self.write(path, text)
        self.follow()
        return path if new else multiple()

    @rule(path=notes, line=st.sampled_from(LINES))
    def append(self, path: str, line: str) -> None:
        with (self.vault / path).open("a", encoding="utf-8") as file:
            file.write(f"\n{line}\n")
        self.follow()

    @rule(path=notes, number=st.integers(0, 20))
    def cut_a_line(self, path: str, number: int) -> None:
        lines = (self.vault / path).read_text("utf-8").splitlines()
        if not lines:
            return
        del lines[number % len(lines)]
        self.write(path, "\n".join([*lines, ""]))
        self.follow()

    @rule(path=notes, pair=st.sampled_from([("Ana", "Bob"), ("Dan", "Ana"), ("May", "Mai"), ("Kira", "Dana")]))
    def edit_under_an_old_time(self, path: str, pair: tuple[str, str]) -> None:
        """As tools that copy files do: other words, the same time, often the same size."""
        file = self.vault / path
        before = file.stat()
        self.write(path, file.read_text("utf-8").replace(*pair))
        os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
        self.follow()

    @rule(path=notes, alias=st.sampled_from(ALIASES))
    def add_an_alias(self, path: str, alias: str) -> None:
        text = (self.vault / path).read_text("utf-8")
        line = f"aliases: [{alias}]\n"
        self.write(path, text.replace("---\n", f"---\n{line}", 1) if text.startswith("---\n") else f"---\n{line}---\n{text}")
        self.follow()

    def _to(self, path: str, new: str) -> Any:
        if (self.vault / new).exists():
            return path
        (self.vault / new).parent.mkdir(exist_ok=True)
        (self.vault / path).rename(self.vault / new)
        self.follow()
        return new

    @rule(target=notes, path=consumes(notes), title=st.sampled_from(TITLES))
    def rename(self, path: str, title: str) -> Any:
        return self._to(path, f"{path.rpartition('/')[0]}/{title}.md".lstrip("/"))

    @rule(target=notes, path=consumes(notes), folder=st.sampled_from(FOLDERS))
    def move(self, path: str, folder: str) -> Any:
        return self._to(path, folder + path.rpartition("/")[2])

    @rule(target=notes, path=consumes(notes))
    def change_case(self, path: str) -> Any:
        folder, slash, name = path.rpartition("/")
        return self._to(path, folder + slash + (name.lower() if name != name.lower() else name.title().replace(".Md", ".md")))

    @rule(one=notes, other=notes)
    def swap(self, one: str, other: str) -> None:
        if one != other:
            spare = self.vault / "spare"
            (self.vault / one).rename(spare)
            (self.vault / other).rename(self.vault / one)
            spare.rename(self.vault / other)
            self.follow()

    @rule(path=consumes(notes))
    def delete(self, path: str) -> None:
        (self.vault / path).unlink()
        self.follow()

    @rule(text=st.sampled_from(IDENTITIES))
    def say_who_is_who(self, text: str) -> None:
        (self.vault / "identity.yml").write_text(text, "utf-8")
        self.follow()

    @rule()
    def say_no_more_who_is_who(self) -> None:
        (self.vault / "identity.yml").unlink(missing_ok=True)
        self.follow()


def chains(url: str, login: Login, count: int) -> None:
    """Runs `count` chains on the store at this address; "" is an embedded one that each chain makes."""
    machine = type("Chain", (Chain,), {"engine": (url, login)})
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        machine,
        settings=settings(
            max_examples=count,
            stateful_step_count=STEPS,
            deadline=None,
            derandomize=count <= 300,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_any_chain_of_edits_gives_the_bytes_of_a_fresh_store_embedded() -> None:
    chains("", Login(), CHAINS)


def test_any_chain_of_edits_gives_the_bytes_of_a_fresh_store_neo4j(neo4j_url: str, neo4j_login: Login) -> None:
    chains(neo4j_url, neo4j_login, max(1, CHAINS // 30))


HOLDER = """
import sys
from stakegraph.graph.stores.base import open_store
with open_store(sys.argv[1], write=True):
    print("open", flush=True)
    sys.stdin.read()
"""


@contextmanager
def written_by_another(store: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that writes to this store until its stdin is closed."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(store)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdin is not None
        assert holder.stdout.readline() == "open\n"
        yield holder


def ingesting(vault: Path, store: Path) -> subprocess.Popen[str]:
    """The real command, started."""
    command = [sys.executable, "-m", "stakegraph", "ingest", str(vault), "--store", str(store)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_second_writer_waits_and_writes_what_the_vault_says_then(tmp_path: Path) -> None:
    vault, store = tmp_path / "vault", tmp_path / "store"
    vault.mkdir()
    (vault / "Kira Holm.md").write_text("---\ntype: person\n---\n- Reports to Ana Bellweather.\n", "utf-8")
    with written_by_another(store) as holder, ingesting(vault, store) as second:
        assert second.stderr is not None
        said = second.stderr.readline()
        assert f"process {holder.pid}" in said
        assert "waiting" in said
        (vault / "Kira Holm.md").write_text("---\ntype: person\n---\n- Reports to Eva Bellweather.\n", "utf-8")
        holder.communicate()
        out, more = second.communicate(timeout=60)
    assert (second.returncode, more) == (0, "")
    assert "relationships" in out
    with open_store(str(store)) as found:
        assert diff(found.fingerprints(), pipeline.read(vault).graph).empty


def test_a_second_writer_is_refused_after_a_while(tmp_path: Path) -> None:
    vault, store = tmp_path / "vault", tmp_path / "store"
    vault.mkdir()
    (vault / "Kira Holm.md").write_text("- Reports to Ana Bellweather.\n", "utf-8")
    with written_by_another(store) as holder:
        with ingesting(vault, store) as second:
            _, said = second.communicate(timeout=60)
        assert second.returncode == 2
        waiting, refused = said.splitlines()
        assert "waiting" in waiting
        assert refused.startswith("stakegraph: ")
        assert f"is being written by process {holder.pid} (since 2" in refused
        holder.communicate()


def exported(vault: Path, store: str, where: Path, login: Login, zone: str) -> tuple[bytes, str]:
    """What `ingest` and then `export --format json` give in a process of its own, and the summary of a second `ingest`."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("STAKEGRAPH_", "NEO4J_"))}
    env |= {"TZ": zone, "PYTHONHASHSEED": str(len(zone)), "NEO4J_USERNAME": login.username, "NEO4J_PASSWORD": login.password}
    out = where / "graph.json"

    def run(*words: str) -> str:
        command = [sys.executable, "-m", "stakegraph", *words, "--store", store]
        return subprocess.run(command, env=env, cwd=where, check=True, capture_output=True, text=True).stdout

    run("ingest", str(vault))
    run("export", "--format", "json", "-o", str(out))
    return out.read_bytes(), run("ingest", str(vault), "--json")


def test_place_day_zone_and_engine_change_no_byte(tmp_path: Path, neo4j_url: str, neo4j_login: Login) -> None:
    """The example vault, copied elsewhere as if years ago, in another time zone, with other hashes of words, and on Neo4j."""
    here, there = tmp_path / "here", tmp_path / "a b" / "thére"
    for home in (here, there):
        shutil.copytree(example_vault(), home / "vault")
    for number, file in enumerate(sorted(there.rglob("*"), reverse=True)):
        os.utime(file, (946_684_800 + 86_400 * number,) * 2)
    first, again = exported(here / "vault", "store", here, Login(), "Pacific/Auckland")
    other, _ = exported(there / "vault", "store", there, Login(), "America/Los_Angeles")
    server, server_again = exported(there / "vault", neo4j_url, tmp_path, neo4j_login, "UTC")
    assert first == other == server
    for summary in (again, server_again):
        assert [n for what in ("nodes", "relationships") for n in json.loads(summary)[what].values()] == [0] * 6


def test_a_store_goes_on_with_the_vault_at_another_place(tmp_path: Path) -> None:
    """As on another machine: the store and the cache came along, every path and time is another."""
    first, second = tmp_path / "first" / "vault", tmp_path / "second" / "vault"
    shutil.copytree(example_vault(), first)
    cache = tmp_path / "notes.cache"
    with open_store(str(tmp_path / "store"), write=True) as store:
        sync(first, cache, store)
        shutil.copytree(first, second, copy_function=shutil.copyfile)
        shutil.rmtree(first)
        assert diff(store.fingerprints(), pipeline.read(second, cache=cache).graph).empty
