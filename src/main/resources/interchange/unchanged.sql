select s.line from staged_evidence s where s.article_id is null
union select s.line from staged_retraction s
except
select s.line from staged_evidence s
where s.article_id is null
  and not exists (
      select from graph.evidence e where e.id = s.id
      and (e.provenance = 'EDITOR', e.provenance = 'IMPORT', coalesce(e.confidence, -1), e.record_key collate "C")
       >= (s.provenance = 'EDITOR', s.provenance = 'IMPORT', coalesce(s.confidence, -1), s.record_key collate "C"))
except
select s.line from staged_retraction s
where not exists (
    select from graph.retraction r where r.id = s.id
    and (coalesce(r.as_of, '-infinity'), r.retracted, coalesce(r.reason, '') collate "C")
     >= (coalesce(s.as_of, '-infinity'), s.retracted, coalesce(s.reason, '') collate "C"))
