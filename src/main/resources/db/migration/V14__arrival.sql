-- An article's updated_at never lies before the moment at which this database got it: whoever polls by it misses nothing,
-- whatever the content says of its own changes. What the content says is kept beside it.
alter table graph.article rename column changed_at to arrived_at;
alter table graph.article alter column arrived_at set default clock_timestamp();
alter table graph.article add column source_updated_at timestamptz;

-- Of what was loaded before, updated_at stays: followers have seen it.
update graph.article set source_updated_at = arrived_at where arrived_at <> published_at and withdrawn_at is null;

create or replace view readable.article as
select a.id, a.version, a.headline, a.standfirst, a.url, a.language, a.editor_note, a.published_at, a.published_precision, a.updated_at,
       a.corrected_at, a.dateline_id, a.publisher_id, a.copyright, a.license, t.body, a.source_updated_at
from graph.article a left join graph.article_text t on t.article_id = a.id
where a.visible_from <= now() and a.published_at <= now() and a.updated_at <= now();
