select json_strip_nulls(json_build_object('type', 'withdraw', {json pending_withdrawal}))::text
from graph.pending_withdrawal where withdrawn_at <= now() order by withdrawn_at, article_id limit 1000
