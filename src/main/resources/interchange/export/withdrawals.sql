select json_strip_nulls(json_build_object('type', 'withdraw', {json pending_withdrawal w}))
from (
    select key, version, withdrawn_at, withdrawn_reason,
           case when seen_version > 0 then coalesce(seen_from <= withdrawn_at, false) end as was_visible
    from graph.article where withdrawn_at is not null
    union all
    select key, version, withdrawn_at, withdrawn_reason, was_visible from graph.pending_withdrawal
) w order by w.key collate "C", w.version
