(
    select json_agg(json_build_object({json evidence e}, 'quotation', q.key)
        order by e.field collate "C", e.index, e.start_offset, e.end_offset, q.key collate "C", e.id)
    from graph.evidence e left join graph.quotation q on q.id = e.quotation_id
    where e.statement_id = s.id and e.article_id = a.id and e.given is not distinct from g.given)
