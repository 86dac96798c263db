"""How strongly each stated relationship lets one actor move another: one table of data, with a reason for every number."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

HALF_LIFE = 90.0
"""Days after which a piece of evidence counts half."""
CAP = 0.95
"""No pair is certain, however much evidence there is."""
UNDATED = 0.5
"""Recency of evidence without a date: as if it were one half-life old, neither fresh nor forgotten."""
INFERRED = 0.3
"""Highest confidence of what a rule ties together and no sentence states."""
PENDING = 0.5
"""Share of its strength that a pending decision keeps; a rejected one keeps nothing."""
FAINT = 0.01
"""A piece of evidence that counts less than this counts nothing: old, unsure or one of many, it would only be noise."""
CROWD = 30
"""A meeting, project or introduction with more people than this says nothing about any two of them."""


@dataclass(frozen=True, slots=True)
class Strength:
    """How far the first actor moves the second where nothing weakens the evidence (fresh, certain, only these two).

    `value` is in (0, 1). `share` says how it thins out with the number n of those concerned: "" not at all, "1/(n-1)" (Newman 2001:
    each of n people divides attention among the others), "1/sqrt(n)" (two members of an org of n meet by way of it with 1/n).
    """

    value: float
    reason: str
    share: str = ""


STRENGTHS: Mapping[str, Strength] = {
    # A stated relationship between two actors; ">" from its source to its target, "<" the other way.
    "REPORTS_TO >": Strength(0.5, "a report has the manager's ear"),
    "REPORTS_TO <": Strength(0.8, "a manager can simply ask"),
    "LEADS >": Strength(0.9, "an org does what its head wants done"),
    "LEADS <": Strength(0.5, "what moves an org reaches its head"),
    "MEMBER_OF >": Strength(0.5, "a member has a voice in the group, the smaller the larger it is", "1/sqrt(n)"),
    "MEMBER_OF <": Strength(0.6, "a group acts through its members", "1/sqrt(n)"),
    "PART_OF >": Strength(0.3, "a unit is heard by the unit that it belongs to"),
    "PART_OF <": Strength(0.5, "a unit follows the unit that it belongs to (not a whole company: it is nobody one can ask)"),
    "WORKS_AT >": Strength(0.1, "everyone speaks for the employer a little; the employer moves no one in particular"),
    "ENGAGES >": Strength(0.6, "somebody works on them or is the way in"),
    "ENGAGES <": Strength(0.2, "whoever is courted is heard in return"),
    "INTRODUCED >": Strength(0.5, "who introduces someone has their trust"),
    "INTRODUCED <": Strength(0.3, "who was introduced can come back to the one who did it"),
    "KNOWS >": Strength(0.5, "they know each other: a call is answered"),
    "KNOWS <": Strength(0.5, "they know each other: a call is answered"),
    "CHAMPIONS >": Strength(0.2, "who speaks for a company or an org is welcome there"),
    "CHAMPIONS <": Strength(0.3, "a champion listens to those that it champions"),
    "RELATED_TO >": Strength(0.1, "somebody thought that they belong together, and says no more"),
    "RELATED_TO <": Strength(0.1, "somebody thought that they belong together, and says no more"),
    # Two actors in one meeting, decision, introduction, area or project: "kind: role > role".
    "Meeting: attendee > attendee": Strength(0.5, "they talked; among many, less with each", "1/(n-1)"),
    "Introduction: introduced > introduced": Strength(0.4, "they were brought together in one statement", "1/(n-1)"),
    "Decision: maker > route": Strength(0.5, "who chose the route can set it going"),
    "Decision: route > maker": Strength(0.2, "the route reports back to the one who chose it"),
    "Decision: present > route": Strength(0.5, "they were there when the route was chosen; among many, less each", "1/(n-1)"),
    "Decision: route > present": Strength(0.2, "the route reports back to those who chose it", "1/(n-1)"),
    "Decision: route > target": Strength(0.6, "the route was chosen because it reaches them"),
    "Decision: route > sponsor": Strength(0.5, "the route was chosen to win the sponsor"),
    "Decision: sponsor > route": Strength(0.4, "a sponsor backs the route"),
    "Decision: sponsor > target": Strength(0.3, "a sponsor's word carries to those who are to be reached"),
    "Decision: route > route": Strength(0.2, "they go the same way together", "1/(n-1)"),
    "Decision: champion > maker": Strength(0.3, "a champion of a decision is heard by the one who takes it"),
    "Decision: maker > champion": Strength(0.3, "who takes a decision can call on its champion"),
    "Decision: champion > present": Strength(0.3, "a champion of a decision is heard where it is taken", "1/(n-1)"),
    "Decision: present > champion": Strength(0.3, "those who decide can call on the champion", "1/(n-1)"),
    "Area: owner > owner": Strength(0.3, "they share a responsibility", "1/(n-1)"),
    "Area: approver > owner": Strength(0.5, "the owner needs the approver's word"),
    "Area: owner > approver": Strength(0.2, "the approver hears the owner's case"),
    "Area: approver > approver": Strength(0.3, "they share the say", "1/(n-1)"),
    "Project: sponsor > lead": Strength(0.6, "a sponsor can ask the lead"),
    "Project: lead > sponsor": Strength(0.4, "a lead has the sponsor's ear"),
    "Project: sponsor > worker": Strength(0.3, "a sponsor is heard by those who work on it"),
    "Project: lead > worker": Strength(0.5, "a lead can ask those who work on it"),
    "Project: worker > lead": Strength(0.3, "a lead hears those who work on it"),
    "Project: worker > worker": Strength(0.3, "they work together; among many, less with each", "1/(n-1)"),
    "Project: champion > lead": Strength(0.3, "a lead hears the project's champion"),
    "Project: lead > champion": Strength(0.3, "a champion is there to be asked"),
}

NOTHING: Mapping[str, str] = {
    "FORMERLY_AT": "it is over; who still talks to former colleagues is said to know them",
    "DISCUSSED": "talking about the same thing is not talking to each other",
    "DEPRIORITIZES": "those set aside are the ones not to go through",
    "CONCERNS": "what a decision is about is nobody's influence",
    "BLOCKS": "standing against something opens no door",
    "ASSIGNED_TO": "a task says who is to act, not who listens",
    "MENTIONS": "being named in the same place is not evidence",
    "STATES": "bookkeeping of notes",
    "DESCRIBES": "bookkeeping of notes",
    "LINKS_TO": "a link between notes is not contact between people; index notes link to everyone",
    "INFLUENCES": "it is what all this derives",
}
"""Relationship types that count for nothing, and why."""

THROUGH: Mapping[str, str] = {
    "ATTENDED": "Meeting",
    "DECIDED_IN": "Decision",
    "MADE_BY": "Decision",
    "VIA": "Decision",
    "TARGETS": "Decision",
    "SPONSORED_BY": "Decision",
    "OWNS": "Area",
    "APPROVES": "Area",
    "WORKS_ON": "Project",
}
"""Relationship types that count by way of the meeting, decision, area or project in which two actors stand together."""
