-- What pages ask for beside the lists that were there: articles with an image, the organizations that publish, the subjects in use.

-- Articles with and without images, as targets 1 and 0 of scope HAS_IMAGE. An article has one row of scope LANGUAGE, whose moments hold here too.
create function graph.image_scopes(articles bigint[]) returns void language sql as $$
    insert into graph.article_scope (article_id, scope, target_id, published_at, updated_at, visible_from)
    select s.article_id, 'HAS_IMAGE', (exists (select from graph.article_image i where i.article_id = s.article_id))::int,
           s.published_at, s.updated_at, s.visible_from
    from graph.article_scope s where s.article_id = any (articles) and s.scope = 'LANGUAGE'
$$;

select graph.image_scopes(array(select article_id from graph.article_scope where scope = 'LANGUAGE'));

alter function graph.derive_articles(bigint[]) rename to derive_article_targets;

create function graph.derive_articles(articles bigint[]) returns void language plpgsql as $$
begin
    perform graph.derive_article_targets(articles);
    perform graph.image_scopes(articles);
end $$;

-- publishes_from: when the first article that the organization published can be seen; null = never.
alter table graph.entity add column publishes_from timestamptz;
create index entity_by_publishing on graph.entity (sort_name, id) where publishes_from is not null;

create function graph.derive_publishers(publishers bigint[]) returns void language sql as $$
    update graph.entity e set publishes_from = v.publishes_from
    from (select t.id, (select min(a.visible_from) from graph.article a where a.publisher_id = t.id) as publishes_from
          from unnest(publishers) t(id)) v
    where e.id = v.id and e.publishes_from is distinct from v.publishes_from
$$;

select graph.derive_publishers(array(select distinct publisher_id from graph.article where publisher_id is not null));

create function graph.note_publishers() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        perform graph.derive_publishers(array(select distinct publisher_id from written where publisher_id is not null));
    else
        perform graph.derive_publishers(array(
            select publisher_id from written where publisher_id is not null union select publisher_id from replaced where publisher_id is not null));
    end if;
    return null;
end $$;

create trigger publisher_added after insert on graph.article referencing new table as written
    for each statement execute function graph.note_publishers();
create trigger publisher_changed after update on graph.article referencing new table as written old table as replaced
    for each statement execute function graph.note_publishers();

create view readable.publisher as
select id, name, sort_name, description, wikidata_id, same_as, category as kind, part_of_id as parent_id, headquarters_id
from graph.entity where publishes_from <= now() and visible_from <= now();

-- Each subject once, under the name that readers saw first: so an embargo's end changes no name. Long names are sorted by their beginning.
create table graph.listed_subject (
    id           bigint primary key,
    scheme       text not null,
    code         text not null,
    name         text not null,
    sort_name    text not null generated always as (left(name, 200)) stored collate graph.by_name,
    visible_from timestamptz not null
);
create index listed_subject_by_name on graph.listed_subject (sort_name, id);

alter table graph.subject add column listed_id bigint not null generated always as (readable.word_target(scheme || ' ' || code)) stored;
create index subject_by_code on graph.subject (listed_id, visible_from, id);

create function graph.derive_subjects(subjects bigint[]) returns void language plpgsql as $$
begin
    delete from graph.listed_subject l
    where l.id = any (subjects) and not exists (select from graph.subject s where s.listed_id = l.id and s.visible_from is not null);

    insert into graph.listed_subject as l (id, scheme, code, name, visible_from)
    select s.listed_id, s.scheme, s.code, s.name, s.visible_from
    from (select distinct id from unnest(subjects) t(id)) t
    cross join lateral (
        select s.* from graph.subject s where s.listed_id = t.id and s.visible_from is not null order by s.visible_from, s.id limit 1
    ) s
    on conflict (id) do update set name = excluded.name, visible_from = excluded.visible_from
    where (l.name, l.visible_from) is distinct from (excluded.name, excluded.visible_from);
end $$;

select graph.derive_subjects(array(select distinct listed_id from graph.subject));

create function graph.note_subjects() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        perform graph.derive_subjects(array(select listed_id from written union select listed_id from replaced));
    elsif tg_op = 'INSERT' then
        perform graph.derive_subjects(array(select distinct listed_id from written));
    else
        perform graph.derive_subjects(array(select distinct listed_id from replaced));
    end if;
    return null;
end $$;

create trigger subject_added after insert on graph.subject referencing new table as written
    for each statement execute function graph.note_subjects();
create trigger subject_changed after update on graph.subject referencing new table as written old table as replaced
    for each statement execute function graph.note_subjects();
create trigger subject_removed after delete on graph.subject referencing old table as replaced
    for each statement execute function graph.note_subjects();

create view readable.listed_subject as
select id, scheme, code, name, sort_name from graph.listed_subject where visible_from <= now();
