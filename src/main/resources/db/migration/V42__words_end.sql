-- When a withdrawal's moment comes, the article's words end by the clock wherever they stand: also in captions of images, in roles of affiliations,
-- and in the dates of its events as the article words them. The rows themselves go when the withdrawal is carried out.
alter table graph.image add column visible_until timestamptz;
alter table graph.affiliation add column visible_until timestamptz;
create index image_by_end on graph.image (id) where visible_until is not null;
create index affiliation_by_end on graph.affiliation (id) where visible_until is not null;

-- An image or affiliation ends with the last visible row that it rests on; null = it has no end.
create function graph.derive_ends(images bigint[], statements bigint[]) returns void language plpgsql as $$
begin
    update graph.image i set visible_until = v.visible_until
    from (select t.id, (select nullif(max(coalesce(s.visible_until, 'infinity')), 'infinity') from graph.article_image s
                        where s.image_id = t.id and s.visible_from is not null) as visible_until
          from unnest(images) t(id)) v
    where i.id = v.id and i.visible_until is distinct from v.visible_until;

    update graph.affiliation f set visible_until = v.visible_until
    from (select t.id, (select nullif(max(coalesce(e.visible_until, 'infinity')), 'infinity') from graph.evidence e
                        where e.statement_id = t.id and e.visible_from is not null) as visible_until
          from unnest(statements) t(id)) v
    where f.id = v.id and f.visible_until is distinct from v.visible_until;
end $$;

alter function graph.set_ends(bigint[]) rename to set_ends_of_articles;

create function graph.set_ends(articles bigint[]) returns void language plpgsql as $$
begin
    perform graph.set_ends_of_articles(articles);
    perform graph.derive_ends(array(select distinct image_id from graph.article_image where article_id = any (articles)),
                              array(select distinct statement_id from graph.evidence where article_id = any (articles)));
end $$;

alter function graph.derive(bigint[], bigint[], bigint[], bigint[], bigint[]) rename to derive_visibility;

create function graph.derive(articles bigint[], images bigint[], statements bigint[], entities bigint[], moved bigint[]) returns void
language plpgsql as $$
begin
    perform graph.derive_visibility(articles, images, statements, entities, moved);
    if exists (select from graph.image where visible_until is not null) or exists (select from graph.affiliation where visible_until is not null) then
        perform graph.derive_ends(images, statements);
    end if;
end $$;

select graph.set_ends(array(select article_id from graph.pending_withdrawal)) where exists (select from graph.pending_withdrawal);

create or replace view readable.image as
select id, url, width, height, alt, caption, credit, taken_earliest, taken_latest, taken_at, taken_precision, taken_text, place_id,
       (select e.id from graph.entity e where e.id = i.event_id and e.visible_from <= now()) as event_id
from graph.image i where visible_from <= now() and (visible_until is null or visible_until > now());

create or replace view readable.affiliation as
select id, person_id, body_id, body_kind, role, state,
       as_of_earliest, as_of_latest, as_of_at, as_of_precision, as_of_text,
       since_earliest, since_latest, since_at, since_precision, since_text,
       until_earliest, until_latest, until_at, until_precision, until_text, sort_key
from graph.affiliation where visible_from <= now() and (visible_until is null or visible_until > now());

create or replace view readable.event as
select e.id, r.event_id, e.name, e.sort_name, e.description, e.wikidata_id, e.same_as, e.category as kind,
       (select w.id from graph.entity w where w.id = e.part_of_id and w.visible_from <= now()) as part_of_id,
       r.status, r.starts_earliest, r.starts_latest, r.starts_at, r.starts_precision,
       case when r.visible_until is null or r.visible_until > now() then r.starts_text end as starts_text,
       r.ends_earliest, r.ends_latest, r.ends_at, r.ends_precision,
       case when r.visible_until is null or r.visible_until > now() then r.ends_text end as ends_text, r.starts_key
from graph.event_report r join graph.entity e on e.id = r.event_id
where e.kind = 'EVENT' and r.current_from <= now() and r.current_until > now();
