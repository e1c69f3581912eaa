-- A transaction of many batches: its articles arrive when it ends, not when it read them.
update graph.article a set arrived_at = n.moment from (select clock_timestamp() as moment) n where a.id in (select id from arrived);
update graph.article_scope s set updated_at = a.updated_at
from graph.article a where a.id = s.article_id and a.id in (select id from arrived) and s.updated_at <> a.updated_at;
