-- The content of working copies is kept for the last of them: R__1_functions_desk.sql forgets the rest.
create index article_version_kept on graph.article_version (article_id, at, id)
where line is not null and action not in ('PUBLISHED', 'CORRECTED', 'LOADED');
