-- When the withdrawal ahead takes effect that was known when the time of a working copy was set, and that its publication cancels; null: none was.
-- One that is loaded while a mutation has the working copy locked does not unschedule it, so the publication compares.
alter table graph.working_copy add column known_end timestamptz;
update graph.working_copy w set known_end = p.withdrawn_at
from graph.pending_withdrawal p join graph.article a on a.id = p.article_id
where w.article_id = p.article_id and w.status = 'SCHEDULED' and p.version <= a.version;
