"""Who is responsible for which Area."""

SETS: dict[str, str] = {}

PATTERNS = """
A <own|handle|look after|take care of|keep|maintain|run> X => OWNS(A, X)
A <be> (responsible|answerable|accountable) for X => OWNS(A, X)
A responsible for X => OWNS(A, X) ; only
responsible for X : A => OWNS(A, X) ; only
A <answer> for X => OWNS(A, X) ; active
A <have> (custody|charge|ownership|responsibility) (of|for) X => OWNS(A, X)
A <carry|bear|hold> responsibility for X => OWNS(A, X)
A = owner|keeper|custodian of|for X => OWNS(A, X)
X (sit|rest|lie) with A => OWNS(A, X) ; only
X <sit|rest|lie> with A => OWNS(A, X) ; only
X <belong|fall> to A => OWNS(A, X) ; only
X BE A's [(job|patch|remit|baby|turf|domain|responsibility|business|department)] $ => OWNS(A, X) ; only
responsibility for X <lie|rest|sit|fall> (with|to|on) A => OWNS(A, X) ; only
A's (remit|patch|job|responsibility) : X => OWNS(A, X) ; only
X : A $ => OWNS(A, X) ; only conf=.6
"""
