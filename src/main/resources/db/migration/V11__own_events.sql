-- What an event's own source says of its status and dates (a diary item that no article reports yet) is a report without an article.
-- It comes before all reports of articles, so it is the current one until the first of those can be seen, and it is visible always.
alter table graph.event_report alter column article_id drop not null;
alter table graph.event_report
    add check (article_id is not null or published_at = '-infinity' and visible_from = '-infinity' and id = -event_id);

insert into graph.event_report (id, event_id, status, published_at, visible_from)
select -id, id, 'UNKNOWN', '-infinity', '-infinity' from graph.entity where kind = 'EVENT' and origin is not null;

create or replace view readable.event_report as
select id, event_id, article_id, status, starts_earliest, starts_latest, starts_at, starts_precision, starts_text,
       ends_earliest, ends_latest, ends_at, ends_precision, ends_text, published_at
from graph.event_report where visible_from <= now() and published_at <= now() and article_id is not null;

select graph.derive('{}', '{}', '{}', array(select event_id from graph.event_report where article_id is null), '{}')
where exists (select from graph.event_report where article_id is null);
