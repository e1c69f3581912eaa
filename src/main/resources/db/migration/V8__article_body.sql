-- An article and its body are read in one statement. Where the body is not asked for, PostgreSQL leaves the join out.
create or replace view readable.article as
select a.id, a.version, a.headline, a.standfirst, a.url, a.language, a.editor_note, a.published_at, a.published_precision, a.updated_at,
       a.corrected_at, a.dateline_id, a.publisher_id, a.copyright, a.license, t.body
from graph.article a left join graph.article_text t on t.article_id = a.id
where a.visible_from <= now() and a.published_at <= now() and a.updated_at <= now();

drop view readable.article_text;
