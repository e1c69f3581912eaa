select json_strip_nulls(json_build_object(
    'type', 'withdraw', 'article', key, 'version', version, 'at', graph.moment(withdrawn_at), 'reason', withdrawn_reason, 'wasVisible', was_visible))::text
from graph.pending_withdrawal where withdrawn_at <= now() order by withdrawn_at, article_id limit 1000
