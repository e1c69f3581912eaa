-- What the desk sees of articles that readers may not see. Only the role of writers reads these.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- version is what a mutation's expectedVersion is compared with: it grows with every change of the article or of its working copy.
create or replace view graph.desk_article as
select d.article_id as id, coalesce(a.key, w.key) as key, d.status,
       (case when a.id is null then 0 else a.revision + 1 end + case when w.article_id is null then 0 else w.revision + 1 end)::int as version,
       case when w.line is not null then w.headline else nullif(a.headline, '') end as headline,
       case when w.line is not null then w.language else nullif(a.language, 'und') end as language,
       d.changed_at,
       case when w.updated_at >= a.arrived_at or a.id is null then w.updated_by_name end as changed_by,
       w.publish_at,
       case when w.line is not null then w.version end as working_version,
       case when a.visible_from is not null then a.version end as published_version,
       a.withdrawn_reason,
       d.owner
from graph.desk_entry d
left join graph.article a on a.id = d.article_id
left join graph.working_copy w on w.article_id = d.article_id;

create or replace view graph.desk_version as
select id, article_id, version, action, at, author_name, reason, line::text as line
from graph.article_version;
