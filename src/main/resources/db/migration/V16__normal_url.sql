-- Two spellings of an address are one: articles are found by its normal form, and shown with the spelling that they were loaded with.
-- The program computes normal forms when it loads and, for what was loaded before, when it starts.
alter table graph.article add column normal_url text;
update graph.article set normal_url = url where url is not null;
alter table graph.article drop constraint article_url_key;
create unique index article_by_url on graph.article (normal_url);

create or replace view readable.article as
select a.id, a.version, a.headline, a.standfirst, a.url, a.language, a.editor_note, a.published_at, a.published_precision, a.updated_at,
       a.corrected_at, a.dateline_id, a.publisher_id, a.copyright, a.license, t.body, a.source_updated_at, a.normal_url
from graph.article a left join graph.article_text t on t.article_id = a.id
where a.visible_from <= now() and a.published_at <= now() and a.updated_at <= now();
