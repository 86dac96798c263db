"""Names found in lines: every way of writing them, and the words that only look like names."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stakegraph.ingest.mentions import Finder, fold, plain
from stakegraph.ingest.model import Line
from stakegraph.ingest.names import Directory, Entity, Scope

ENTITIES = [
    Entity("p:kurt", "Person", "Kurt Weber", company="c:globex"),
    Entity("p:zsofia", "Person", "Zsófia Kertész", ("ZK", "Zsofi Kertesz")),
    Entity("p:will", "Person", "Will Garrick"),
    Entity("p:grace", "Person", "Grace Mbeki"),
    Entity("p:hope", "Person", "Hope Lindgren"),
    Entity("p:mark1", "Person", "Mark Bellamy"),
    Entity("p:mark2", "Person", "Mark Lindqvist"),
    Entity("p:dufresne", "Person", "Camille Dufresne-Okoye"),
    Entity("p:fintan", "Person", "Fintan O'Rourke"),
    Entity("c:globex", "Company", "Globex"),
    Entity("c:acme", "Company", "Acme"),
    Entity("c:acmedata", "Company", "Acme Data"),
    Entity("c:marram", "Company", "Marram"),
    Entity("o:legal", "Org", "Legal"),
    Entity("j:gannet", "Project", "Gannet"),
    Entity("j:connect", "Project", "Globex Connect"),
]
DIRECTORY = Directory.of(ENTITIES)
FINDER = Finder(DIRECTORY)
SCOPE = Scope(DIRECTORY, named=frozenset(e.id for e in ENTITIES if e.kind == "Person"), links={"People/kw": "p:kurt"})


def found(text: str, scope: Scope = SCOPE) -> list[tuple[str, str]]:
    line = FINDER.find(text, scope)
    return [(line.text[m.start : m.end], m.id) for m in line.mentions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kurt Weber called", [("Kurt Weber", "p:kurt")]),
        ("Kurt's list", [("Kurt", "p:kurt")]),
        ("Kurt’s list", [("Kurt", "p:kurt")]),
        ("KURT WEBER called", [("KURT WEBER", "p:kurt")]),
        ("kurt weber called", [("kurt weber", "p:kurt")]),
        ("Weber called", [("Weber", "p:kurt")]),
        ("@KurtWeber please", [("KurtWeber", "p:kurt")]),
        ("@Kurt please", [("Kurt", "p:kurt")]),
        ("mail kurt.weber@globex.example now", [("kurt.weber@globex.example", "p:kurt")]),
        ("Zsofia Kertesz and ZK", [("Zsofia Kertesz", "p:zsofia"), ("ZK", "p:zsofia")]),
        (unicodedata.normalize("NFD", "Zsófia called"), [("Zsófia", "p:zsofia")]),
        ("Camille Dufresne Okoye", [("Camille Dufresne Okoye", "p:dufresne")]),
        ("Fintan O’Rourke", [("Fintan O’Rourke", "p:fintan")]),
        ("[[People/kw|the boss]] agreed", [("the boss", "p:kurt")]),
        ("[[Kurt Weber]]'s list", [("Kurt Weber", "p:kurt")]),
        ("**Kurt** and _Globex_", [("Kurt", "p:kurt"), ("Globex", "c:globex")]),
        ("Acme Database", [("Acme", "c:acme")]),
        ("Acme Data Base", [("Acme Data", "c:acmedata")]),
        ("Globex Connect is late", [("Globex Connect", "j:connect")]),
        ("Globex’s Legal", [("Globex", "c:globex"), ("Legal", "o:legal")]),
        ("Will runs it", [("Will", "p:will")]),
        ("Will Garrick runs it", [("Will Garrick", "p:will")]),
        ("so Will agreed", [("Will", "p:will")]),
        ("Grace and Hope agreed", [("Grace", "p:grace"), ("Hope", "p:hope")]),
    ],
)
def test_names_are_found(text: str, expected: list[tuple[str, str]]) -> None:
    expected = [(unicodedata.normalize("NFC", t), i) for t, i in expected]
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a gannet on the jetty",
        "legal fees went up",
        "Will run the numbers again tonight",
        "Will be taken on if the price drops",
        "Hope they sign before the quarter ends",
        "Grace period ends Tuesday",
        "Mark my words",
        "with good grace and some ill will",
        "Dinner at the Garrick",
        "~~Kurt Weber~~",
        "<!-- Kurt Weber --> nothing",
        "%% Kurt Weber %% nothing",
        "Webersson and Kurtz",
    ],
)
def test_words_are_no_names(text: str) -> None:
    assert [i for _, i in found(text) if i] == []


def test_a_product_names_its_maker_but_is_not_the_maker() -> None:
    (mention, *_) = FINDER.find("Tested the Globex Reader", SCOPE).mentions
    assert (mention.id, mention.form) == ("c:globex", "product")


def test_an_ambiguous_first_name_is_never_guessed() -> None:
    line = FINDER.find("so Mark agreed", SCOPE)
    (mention,) = line.mentions
    assert (mention.id, mention.kind, mention.candidates, mention.form) == ("", "Person", ("p:mark1", "p:mark2"), "ambiguous")
    here = Scope(DIRECTORY, named=frozenset({"p:mark1"}))
    assert found("so Mark agreed", here) == [("Mark", "p:mark1")]


def test_unknown_names_are_mentions_without_an_entity() -> None:
    line = FINDER.find("Lunch with Ruth Castellan of Hooli", SCOPE)
    assert [(m.name, m.id, m.kind, m.form) for m in line.mentions] == [
        ("Ruth Castellan", "", "", "unknown"),
        ("Hooli", "", "", "unknown"),
    ]


def test_plain_text_is_what_a_reader_sees() -> None:
    raw = "**Ann** met ~~Bo~~ [[People/Cy|Cy]] 🎉 and `code` <b>x</b> [d](https://e.example) \\*y\\*"
    assert plain(raw)[0] == "Ann met Cy and code x d *y*"


@given(st.text(max_size=120))
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.text(alphabet="KurtWebGlox’'s @[]|*~-.,()é ", max_size=80))
def test_finding_never_fails_and_mentions_never_overlap(text: str) -> None:
    line: Line = FINDER.find(text, SCOPE)
    end = 0
    for mention in line.mentions:
        assert end <= mention.start < mention.end <= len(line.text)
        end = mention.end
