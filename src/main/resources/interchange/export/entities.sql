select lower(e.kind), e.key, c.source, c.provenance, graph.moment(c.as_of), c.attributes
from graph.entity_claim c join graph.entity e on e.id = c.entity_id
order by e.key collate "C", c.source, c.provenance collate "C"
