"""Who speaks for or against a Project, Decision, Company or Org."""

SETS: dict[str, str] = {}

PATTERNS = """
A <champion|back|support|endorse|vouch for|argue for|fight for> B => CHAMPIONS(A, B) ; event
A = champion|advocate|supporter|backer|cheerleader|ambassador|proponent of|for|on {B} => CHAMPIONS(A, B)
A <oppose|block|resist|object to|push back on|vote against> B => BLOCKS(A, B) ; event
A = opponent|critic|sceptic|blocker of|to|on {B} => BLOCKS(A, B)
A <be> sceptical (about|of) B => BLOCKS(A, B)
A (sceptical|skeptical|unconvinced|doubtful) (about|of|by) B => BLOCKS(A, B) ; only
A (unconvinced|unpersuaded) {(about|of|by) B} => BLOCKS(A, B) ; only
A <have> ~ (doubt|reservation|misgiving|concern|qualm) {(about|over|on) B} => BLOCKS(A, B)
A for {B} $ => CHAMPIONS(A, B) ; only
A against {B} $ => BLOCKS(A, B) ; only
"""
