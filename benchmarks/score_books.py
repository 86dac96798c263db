"""Phrase books to precision and recall of the reader of prose, in one process and without a store.

    python benchmarks/score_books.py PATH/TO/phrases [BOOK …] [--verbose] [--family NAME] [--type TYPE] [--explain] [--table]
    python benchmarks/score_books.py tests/data/books --write docs/reading.md

A book is a JSON file of labelled lines. Matching is that of the book's own scorer: a relation counts where type and both ends fit; an
Area where at least half of the words agree; ended statements count where the labels hold them and are ignored where they do not.
"""

from __future__ import annotations

import argparse
import collections
import json
import pathlib
import re
import time
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from stakegraph.ingest.mentions import Finder
from stakegraph.ingest.model import THE_DECISION, About, Statement, Term
from stakegraph.ingest.names import Directory, Entity, Scope, slug
from stakegraph.ingest.phrases.decisions import status
from stakegraph.ingest.phrases.reader import explain, read_line

SCORED = frozenset(
    "WORKS_AT FORMERLY_AT MEMBER_OF LEADS PART_OF REPORTS_TO OWNS APPROVES ENGAGES INTRODUCED KNOWS CHAMPIONS BLOCKS WORKS_ON "
    "VIA SPONSORED_BY TARGETS DEPRIORITIZES CONCERNS MADE_BY".split()
)
Counts = collections.Counter[str]


def norm(text: str) -> str:
    """A name's comparison form."""
    text = "".join(c for c in unicodedata.normalize("NFKD", text or "").casefold() if not unicodedata.combining(c))
    return " ".join(re.findall(r"[\w']+", text.replace("’", "'")))


def alike(a: str, b: str) -> float:
    """Share of words that two areas have in common, 0–1."""
    left, right = (set(norm(t).split()) - {"the", "a", "an", "of", "to", "and", "for", "in", "on", "any", "all"} for t in (a, b))
    return len(left & right) / len(left | right) if left and right else 0.0


class Cast:
    """A book's people, companies, orgs and projects as a directory, and the scope of its notes."""

    def __init__(self, book: dict[str, Any]) -> None:
        cast = book["cast"]
        entities: list[Entity] = []
        self.by_name: dict[str, Entity] = {}
        for name in cast["companies"]:
            entities.append(Entity(f"company:{slug(name)}", "Company", name))
        for person in cast["people"]:
            entities.append(
                Entity(f"person:{slug(person['name'])}", "Person", person["name"], company=f"company:{slug(person['company'])}")
            )
        for org in cast["orgs"]:
            company = f"company:{slug(org['company'])}" if org["company"] else ""
            entities.append(Entity(f"org:{slug(org['name'])}", "Org", org["name"], company=company))
        for project in cast["projects"]:
            entities.append(Entity(f"project:{slug(project['name'])}", "Project", project["name"]))
        for entity in entities:
            self.by_name[entity.name] = entity
        self.directory = Directory.of(entities)
        self.finder = Finder(self.directory)
        people = frozenset(e.id for e in entities if e.kind == "Person")
        self.scope = Scope(self.directory, named=people, attendees=people)

    def about(self, item: dict[str, Any]) -> About:
        entity = self.by_name.get(item.get("subject") or "")
        if item["where"] == "meeting" or entity is None:
            return About("", "", "")
        return About(entity.kind, entity.id, entity.name, entity.company)

    def read(self, item: dict[str, Any]) -> list[Statement]:
        """What the reader says of a line, with the company of "X's team" filled in as the pipeline does."""
        decision = item["section"] == "Key Decisions"
        text = item["text"]
        about = self.about(item)
        if decision:
            text = status(text)[1]
        scope = Scope(self.scope.directory, about.id, self.scope.named, self.scope.attendees)
        line = self.finder.find(text, scope, "x.md", 1, item["section"], decision)
        out = list(read_line(line, about))
        if decision:
            out += engaged(item["text"], out)
        for s in list(out):
            for term in (s.subject, s.object):
                if term.owner:
                    company = self.directory.entities[term.owner].company if term.owner in self.directory.entities else ""
                    if company:
                        out.append(
                            Statement(
                                term, "PART_OF", Term("Company", self.directory.entities[company].name, company), "pipeline"
                            )
                        )
        return out

    def explained(self, item: dict[str, Any]) -> str:
        """How the line is read, stage by stage."""
        decision = item["section"] == "Key Decisions"
        text = status(item["text"])[1] if decision else item["text"]
        about = self.about(item)
        return explain(self.finder.find(text, self.scope, "x.md", 1, item["section"], decision), about)


def engaged(raw: str, found: list[Statement]) -> Iterator[Statement]:
    """ENGAGES of each VIA with each TARGETS of a decided decision."""
    if status(raw)[0] != "decided":
        return
    for via in [s for s in found if s.type == "VIA"]:
        for target in [s for s in found if s.type == "TARGETS"]:
            yield Statement(via.object, "ENGAGES", target.object, "decision:engages")


def fits(label: str, term: Term, directory: Directory) -> bool:
    if label == "@decision":
        return term == THE_DECISION
    names = {norm(term.name)}
    if term.id in directory.entities:
        names |= {norm(a) for a in directory.entities[term.id].aliases}
    return norm(label) in names or (term.kind == "Area" and alike(label, term.name) >= 0.5)


def score(path: pathlib.Path, args: argparse.Namespace, types: dict[str, Counts], families: dict[str, Counts]) -> Counts:
    """Reads a book; adds to the tables by type and family; returns tp, fp, fn, exact, lines and forbidden."""
    book = json.loads(path.read_text("utf-8"))
    cast = Cast(book)
    total: Counts = collections.Counter()
    for item in book["items"]:
        kept: dict[tuple[str, str, str], Statement] = {}
        for s in cast.read(item):
            key = (s.subject.id or s.subject.name, s.type, s.object.id or s.object.name)
            if s.type in SCORED and not s.inferred and not s.closes and (key not in kept or kept[key].until):
                kept[key] = s
        read = list(kept.values())
        missed = []
        for kind, a, b in item["relations"]:
            ends = [(a, b), (b, a)] if kind == "KNOWS" else [(a, b)]
            hit = next(
                (
                    s
                    for s in read
                    if s.type == kind
                    and any(fits(x, s.subject, cast.directory) and fits(y, s.object, cast.directory) for x, y in ends)
                ),
                None,
            )
            if hit is not None:
                read.remove(hit)
            else:
                missed.append((kind, a, b))
            for counter in (types[kind], families[item["family"]], total):
                counter["tp" if hit is not None else "fn"] += 1
        wrong = [s for s in read if not s.until]
        for s in wrong:
            for counter in (types[s.type], families[item["family"]], total):
                counter["fp"] += 1
        for kind, a, b in item.get("not", []):
            if any(s.type == kind and fits(a, s.subject, cast.directory) and fits(b, s.object, cast.directory) for s in wrong):
                total["forbidden"] += 1
            total["not"] += 1
        total["lines"] += 1
        total["exact"] += not missed and not wrong
        shown = (not args.family or item["family"] == args.family) and (
            not args.type or any(m[0] == args.type for m in missed) or any(s.type == args.type for s in wrong)
        )
        if args.verbose and shown and (missed or wrong):
            where = f"{item['where']}{' ' + item['subject'] if item.get('subject') else ''}"
            print(f"{path.stem} {item['id']} {item['family']} [{where}] {item['text']}")
            for m in missed:
                print("    missed ", *m)
            for s in wrong:
                print("    wrong  ", s.type, s.subject.name, "→", s.object.name, f"[{s.rule}]")
            if args.explain:
                print("      " + cast.explained(item).replace("\n", "\n      "))
    return total


def figures(c: Counts) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    tp, fp, fn = c["tp"], c["fp"], c["fn"]
    p, r = tp / (tp + fp) if tp + fp else 1.0, tp / (tp + fn) if tp + fn else 1.0
    return p, r, 2 * p * r / (p + r) if p + r else 0.0


MARKS = ("<!-- figures: written by benchmarks/score_books.py --write -->", "<!-- end of figures -->")


def markdown(title: str, rows: Mapping[str, Counts]) -> str:
    """A Markdown table of precision, recall and F1, one row a key."""
    lines = [f"| {title} | precision | recall | F1 | right | wrong | missed |", "|---|---:|---:|---:|---:|---:|---:|"]
    for key in sorted(rows, key=lambda k: (k == "all", k)):
        c = rows[key]
        lines.append(f"| {key} | " + " | ".join(f"{x:.3f}" for x in figures(c)) + f" | {c['tp']} | {c['fp']} | {c['fn']} |")
    return "\n".join(lines) + "\n"


def main() -> None:
    """Scores the books that are named (all in the folder by default)."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("books", nargs="*")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("-e", "--explain", action="store_true")
    parser.add_argument("--family", default="")
    parser.add_argument("--type", default="")
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--write", type=pathlib.Path, help="puts the tables between the marks of this Markdown file")
    args = parser.parse_args()
    paths = [args.folder / f"{b}.json" for b in args.books] if args.books else sorted(args.folder.glob("*.json"))
    types: dict[str, Counts] = collections.defaultdict(collections.Counter)
    families: dict[str, Counts] = collections.defaultdict(collections.Counter)
    all_books: Counts = collections.Counter()
    by_book: dict[str, Counts] = {}
    started = time.process_time()
    for path in paths:
        total = score(path, args, types, families)
        all_books.update(total)
        by_book[path.stem.removeprefix("dev-")] = total
        p, r, f = figures(total)
        print(
            f"{path.stem:16} F1 {f:.3f} precision {p:.3f} recall {r:.3f} · {total['exact']}/{total['lines']} exact"
            f" · {total['forbidden']}/{total['not']} forbidden"
        )
    if args.table or args.verbose:
        for title, rows in (("type", types), ("family", families)):
            print(f"{title:15} {'P':>6} {'R':>6} {'F1':>6}   tp   fp   fn")
            for key in sorted(rows):
                c = rows[key]
                print(f"{key:15} " + " ".join(f"{x:6.3f}" for x in figures(c)) + f" {c['tp']:4} {c['fp']:4} {c['fn']:4}")
    if args.write:
        written = args.write.read_text("utf-8")
        head, rest = written.split(MARKS[0])
        tail = rest.split(MARKS[1])[1]
        tables = "\n".join(
            markdown(title, rows)
            for title, rows in (("book", {**by_book, "all": all_books}), ("type", types), ("family", families))
        )
        args.write.write_text(f"{head}{MARKS[0]}\n\n{tables}\n{MARKS[1]}{tail}", "utf-8")
    p, r, f = figures(all_books)
    print(f"{'all':16} F1 {f:.3f} precision {p:.3f} recall {r:.3f} · {time.process_time() - started:.2f} s CPU")


if __name__ == "__main__":
    main()
