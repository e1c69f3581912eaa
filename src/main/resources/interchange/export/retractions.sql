select json_strip_nulls(json_build_object(
    'type', 'retract', 'asOf', graph.moment(r.as_of), 'reason', r.reason, 'retracted', case when not r.retracted then false end,
    {file export/retracted.sql}))
from graph.retraction r
-- The columns of a retraction are as they were given.
cross join (select null::jsonb as given) g
order by r.id
