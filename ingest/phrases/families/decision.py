"""What a decision's own words say: route, target, sponsor, those set aside, object, who took it and who spoke for or against it."""

SETS: dict[str, str] = {
    "route": "through|via|by way of",
}

PATTERNS = """
(through|via|by way of) A:Person|Org|Company => VIA(D, A) ; only
<approach|reach|win|win over|court|get to|go to|go after> B:Person|Org|Company => TARGETS(D, B) ; only try future
(not|rather than|instead of) [(through|via|with)] A:Person|Org|Company => DEPRIORITIZES(D, A) ; only
"""
