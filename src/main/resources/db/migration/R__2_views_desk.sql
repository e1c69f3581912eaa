-- What the desk sees of articles that readers may not see. Only the role of writers reads these.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- version is what a mutation's expectedVersion is compared with: it grows with every change of the article or of its working copy.
drop view if exists graph.desk_article;
create or replace view graph.desk_article as
select d.article_id as id, coalesce(a.key, w.key) as key, d.status,
       (case when a.id is null then 0 else a.revision + 1 end + case when w.article_id is null then 0 else w.revision + 1 end)::int as version,
       case when w.line is not null or a.id is null then w.headline else nullif(a.headline, '') end as headline,
       case when w.line is not null or a.id is null then w.language else nullif(a.language, 'und') end as language,
       d.changed_at,
       (select v.author_name from graph.article_version v where v.article_id = d.article_id order by v.at desc, v.id desc limit 1) as changed_by,
       d.publish_at,
       case when w.line is not null then coalesce(a.version, 0) + 1 end as working_version,
       case when a.visible_from is not null then a.version end as published_version,
       case when a.withdrawn_at is null and a.visible_from > now() then a.visible_from end as embargo_until,
       a.withdrawn_at,
       a.withdrawn_reason,
       coalesce(a.visible_from is null and a.seen_from <= a.withdrawn_at, false) as has_tombstone,
       case when w.line is not null then w.line ->> 'internalNote' else a.internal_note end as internal_note,
       d.owner, d.owner_name
from graph.desk_entry d
left join graph.article a on a.id = d.article_id
left join graph.working_copy w on w.article_id = d.article_id;

-- Lists of mentions, quotations and statements have no order, nor has the evidence of a statement.
create or replace function graph.unordered(given jsonb) returns jsonb language sql immutable as $$
    select case when jsonb_typeof(given) = 'array' then (
            select jsonb_agg(e.value order by e.value)
            from jsonb_array_elements(given) g(value)
            cross join lateral (
                select case when jsonb_typeof(g.value -> 'evidence') = 'array'
                    then g.value || jsonb_build_object('evidence', (select jsonb_agg(v order by v) from jsonb_array_elements(g.value -> 'evidence') v))
                    else g.value end as value
            ) e)
        else given end
$$;

-- An entry's fields are compared with those of the last entry before it whose content is known. What each change sets counts for nothing.
-- A new draft is compared with nothing: one that was discarded may be another author's.
-- was_seen: whether readers have seen this content, or see it. It was replaced by the next entry of the graph.
drop view if exists graph.desk_version;
create or replace view graph.desk_version as
select v.id, v.article_id, v.version, v.action, v.at, v.author_id, v.author_name as by, v.reason,
       v.line ->> 'headline' as headline, v.line ->> 'standfirst' as standfirst, v.line ->> 'body' as body, v.line ->> 'language' as language,
       v.line::text as line,
       array(
           select field
           from jsonb_each(v.line) n(field, value)
           full join jsonb_each((
               select p.line from graph.article_version p
               where p.article_id = v.article_id and (p.at, p.id) < (v.at, v.id) and p.line is not null and v.action <> 'CREATED'
               order by p.at desc, p.id desc limit 1)) o(field, value) using (field)
           where v.line is not null and n.value is distinct from o.value
             and (field in ('byline', 'corrections', 'images', 'sources', 'subjects') or graph.unordered(n.value) is distinct from graph.unordered(o.value))
             and field not in ('type', 'key', 'version', 'status', 'changedAt')
           order by field) as changed_fields,
       v.action in ('PUBLISHED', 'CORRECTED', 'LOADED') and v.line is not null and coalesce(v.line ->> 'status', '') <> 'DRAFT'
           and greatest((v.line ->> 'publishedAt')::timestamptz, (v.line ->> 'embargoUntil')::timestamptz) < coalesce((
               select min(n.at) from graph.article_version n
               where n.article_id = v.article_id and (n.at, n.id) > (v.at, v.id) and n.action in ('PUBLISHED', 'CORRECTED', 'LOADED', 'WITHDRAWN')), now())
           as was_seen
from graph.article_version v;
