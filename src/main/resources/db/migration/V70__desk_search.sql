-- The desk finds articles by words of their headlines, by who began their working copies, and by the time at which those are published.
alter table graph.working_copy add column created_by_name text;

update graph.working_copy w
set created_by_name = (
    select v.author_name from graph.article_version v
    where v.article_id = w.article_id and v.author_id = w.created_by
    order by v.at desc, v.id desc limit 1);

alter table graph.desk_entry add column owner_name text;
alter table graph.desk_entry add column publish_at timestamptz; -- null unless it is scheduled
alter table graph.desk_entry add column words tsvector not null default ''; -- of the headline

-- The words as of graph.headline_words, which is defined after the versioned migrations.
update graph.desk_entry d
set owner_name = case when d.owner is not null then w.created_by_name end,
    publish_at = w.publish_at,
    words = to_tsvector('pg_catalog.simple', regexp_replace(
        regexp_replace(translate(lower(normalize(coalesce(
            case when w.line is not null or a.id is null then w.headline else a.headline end,
            ''), NFKD) collate graph.by_name), 'łøđı', 'lodi'), '[\u0300-\u036f''’]', '', 'g'),
        '([\u2e80-\u9fff\uf900-\ufaff])|[^[:alnum:]]', ' \1 ', 'g'))
from graph.desk_entry e
left join graph.article a on a.id = e.article_id
left join graph.working_copy w on w.article_id = e.article_id
where e.article_id = d.article_id;

create index desk_entry_by_owner_name on graph.desk_entry (owner_name, changed_at, article_id) where owner_name is not null;
create index desk_entry_by_time on graph.desk_entry (publish_at, article_id) where publish_at is not null;
create index desk_entry_by_words on graph.desk_entry using gin (words);
