MATCH p = (:Stakegraph:Company {id: $company})<-[:WORKS_AT|PART_OF]-(:Actor)<-[:TARGETS|SPONSORED_BY|VIA]-(:Decision)
RETURN p
