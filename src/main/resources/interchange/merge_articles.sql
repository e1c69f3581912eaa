-- A block of PL/pgSQL: see MergeSql. What is not staged is not merged: each statement costs something, also if it finds no rows.
begin
{file resolve.sql}
insert into arrived select id from staged_article union all select article_id from staged_withdrawal;

if exists (select from staged_withdrawal) then
-- Not the moment at which the transaction began: it may have waited for another that published the article.
update staged_withdrawal set withdrawn_at = (select clock_timestamp()) where withdrawn_at is null;

-- What readers have seen leaves a tombstone, also if the withdrawal gives a moment before that.
insert into staged_version (line, article_id, version, seen_from)
select w.line, w.article_id, w.version, '0001-01-01T00:00:00Z' from staged_withdrawal w join graph.article a on a.id = w.article_id
where a.withdrawn_at is null and w.withdrawn_at < a.seen_from and a.seen_from <= (select clock_timestamp()) and (a.visible_until is null or a.visible_until > a.seen_from);
end if;

if exists (select from staged_pending_withdrawal) then
insert into graph.pending_withdrawal ({columns pending_withdrawal}) select {columns pending_withdrawal} from staged_pending_withdrawal
on conflict (article_id) do update set ({columns pending_withdrawal}) = (select {columns pending_withdrawal excluded});
end if;

insert into replaced
select a.id from graph.article a where a.id in (select id from staged_article union all select article_id from staged_withdrawal);

-- Everything that rested on what goes, and everything that rests on what comes.
if exists (select from replaced) or exists (select from staged_evidence) then
insert into touched_statement
select statement_id from graph.evidence where article_id in (select id from replaced)
union select statement_id from staged_evidence;
end if;

if exists (select from replaced) or exists (select from staged_article_image) then
insert into touched_image
select image_id from graph.article_image where article_id in (select id from replaced)
union select image_id from staged_article_image;
end if;

-- Of what comes only what readers see earlier than before: nothing changes for the rest.
insert into touched_entity
select r.entity_id from staged_reference r left join staged_article a on a.line = r.line join graph.entity e on e.id = r.entity_id
where e.kind <> 'EVENT'
  and case when a.line is null then '-infinity' else a.visible_from end < coalesce(e.visible_from, 'infinity')
union select event_id from staged_event_report;

if exists (select from replaced) then
insert into touched_entity
select unnest(array[{references article}]) from graph.article where id in (select id from replaced)
union select {references mention} from graph.mention where article_id in (select id from replaced)
union select {references credit} from graph.credit where article_id in (select id from replaced)
union select {references article_source} from graph.article_source where article_id in (select id from replaced)
union select unnest(array[{references quotation}]) from graph.quotation where article_id in (select id from replaced)
union select {references event_report} from graph.event_report where article_id in (select id from replaced)
union select {references depiction d} from graph.depiction d join graph.article_image i on i.image_id = d.image_id
      where i.article_id in (select id from replaced)
union select unnest(array[{references image g}]) from graph.image g join graph.article_image i on i.image_id = g.id
      where i.article_id in (select id from replaced)
union select unnest(array[{references affiliation s}]) from graph.affiliation s join graph.evidence v on v.statement_id = s.id
      where v.article_id in (select id from replaced)
union select unnest(array[{references relationship s}]) from graph.relationship s join graph.evidence v on v.statement_id = s.id
      where v.article_id in (select id from replaced)
union select unnest(array[{references participation s}]) from graph.participation s join graph.evidence v on v.statement_id = s.id
      where v.article_id in (select id from replaced)
union select unnest(array[{references event_place s}]) from graph.event_place s join graph.evidence v on v.statement_id = s.id
      where v.article_id in (select id from replaced)
union select unnest(array[{references event_link s}]) from graph.event_link s join graph.evidence v on v.statement_id = s.id
      where v.article_id in (select id from replaced);

delete from graph.article_scope where article_id in (select id from replaced);
delete from graph.quotation_scope where article_id in (select id from replaced);
{delete parts}
end if;

-- A takedown takes the text too: what it leaves of an article is said in ArticleFormat. A withdrawal of an article that nobody knows
-- leaves a stub, so that a late article stays away.
if exists (select from staged_withdrawal) then
insert into graph.article as a ({columns article}, seen_version, withdrawn_at, withdrawn_reason)
select {withdrawn article}, 0, withdrawn_at, withdrawn_reason from staged_withdrawal
on conflict (id) do update set ({columns article}) = (select {columns article excluded}), arrived_at = excluded.arrived_at, visible_until = null,
    withdrawn_at = excluded.withdrawn_at, withdrawn_reason = excluded.withdrawn_reason;
end if;

if exists (select from staged_article) then
-- Two articles may change their addresses for each other's.
if exists (select from replaced) then
update graph.article a set normal_url = null
from staged_article s where s.id = a.id and a.normal_url is distinct from s.normal_url and a.normal_url is not null;
end if;

-- Nobody can have seen this moment yet: loads wait for one another, and what they write is seen when they commit.
-- From when could readers see any of its versions? That does not depend on which line comes first.
insert into graph.article as a ({columns article}, arrived_at, seen_version, seen_from)
select {columns article s}, (select clock_timestamp()), coalesce(v.seen_version, 0), v.seen_from
from staged_article s
left join (select article_id, max(version) as seen_version, min(seen_from) as seen_from from staged_version group by article_id) v
    on v.article_id = s.id
on conflict (id) do update set ({columns article}) = (select {columns article excluded}), arrived_at = excluded.arrived_at, visible_until = null,
    withdrawn_at = null, withdrawn_reason = null,
    seen_version = greatest(a.seen_version, excluded.seen_version), seen_from = least(a.seen_from, excluded.seen_from);
end if;

-- The same of versions that do not count, or are withdrawn.
if exists (select from staged_version v where not exists (select from staged_article s where s.id = v.article_id)) then
update graph.article a set seen_version = greatest(a.seen_version, v.version), seen_from = least(a.seen_from, v.seen_from)
from (select article_id, max(version) as version, min(seen_from) as seen_from from staged_version group by article_id) v
where a.id = v.article_id and (v.version > a.seen_version or v.seen_from < coalesce(a.seen_from, 'infinity'));
end if;

-- What a later version or another withdrawal has overtaken takes no effect.
if exists (select from graph.pending_withdrawal) then
delete from graph.pending_withdrawal p using graph.article a
where a.id = p.article_id and a.id in (select id from arrived)
  and (p.version < a.version or p.version = a.version and a.withdrawn_at is not null);
end if;

insert into graph.article_text ({columns article_text}) select {columns article_text} from staged_article_text;
insert into graph.credit ({columns credit}, agent_kind)
select {columns credit s}, e.kind
from staged_credit s left join graph.entity e on e.id = s.agent_id;
if exists (select from staged_article_source) then
insert into graph.article_source ({columns article_source}) select {columns article_source} from staged_article_source;
end if;
if exists (select from staged_subject) then
insert into graph.subject ({columns subject}) select {columns subject} from staged_subject;
end if;
if exists (select from staged_correction) then
insert into graph.correction ({columns correction}) select {columns correction} from staged_correction;
end if;

if exists (select from staged_article_image) then
insert into graph.image ({columns image}) select {columns image} from staged_image on conflict (id) do nothing;
insert into graph.article_image ({columns article_image}) select {columns article_image} from staged_article_image;
insert into graph.depiction ({columns depiction}, entity_kind, again)
select {columns depiction s}, e.kind,
       exists (select from staged_depiction o where o.image_id = s.image_id and o.entity_id = s.entity_id and o.ord < s.ord)
from staged_depiction s join graph.entity e on e.id = s.entity_id
on conflict (id) do nothing;
end if;

if exists (select from staged_event_report) then
insert into graph.event_report ({columns event_report}) select {columns event_report} from staged_event_report;
insert into changed_event select unnest(graph.derive_events(array(select event_id from staged_event_report)));
end if;

-- Rows that name an event appear with it at the earliest.
insert into graph.mention ({columns mention - visible_from}, visible_from, entity_kind)
select {columns mention s - visible_from}, case e.kind when 'EVENT' then graph.both(s.visible_from, e.visible_from) else s.visible_from end, e.kind
from staged_mention s join graph.entity e on e.id = s.entity_id
on conflict (id) do nothing;

if exists (select from staged_quotation) then
insert into graph.quotation ({columns quotation}, speaker_kind, said_to_kind)
select {columns quotation}, (select kind from graph.entity e where e.id = speaker_id), (select kind from graph.entity e where e.id = said_to_id)
from staged_quotation;
end if;

if exists (select from staged_evidence) then
insert into graph.affiliation ({columns affiliation}, body_kind)
select {columns affiliation}, (select kind from graph.entity e where e.id = body_id) from staged_affiliation
on conflict (id) do nothing;
insert into graph.relationship ({columns relationship})
select r.* from staged_relationship s
cross join lateral (values (s.id, s.owner_id, s.person_id, s.kind, s.inverse_kind), (-s.id, s.person_id, s.owner_id, s.inverse_kind, s.kind)) r
on conflict (id) do nothing;
insert into graph.participation ({columns participation}, agent_kind, on_behalf_kind)
select {columns participation}, (select kind from graph.entity e where e.id = agent_id), (select kind from graph.entity e where e.id = on_behalf_id)
from staged_participation on conflict (id) do nothing;
insert into graph.event_place ({columns event_place}) select {columns event_place} from staged_event_place on conflict (id) do nothing;
insert into graph.event_link ({columns event_link}) select {columns event_link} from staged_event_link on conflict (id) do nothing;
insert into graph.evidence ({columns evidence}) select {columns evidence} from staged_evidence where article_id is not null on conflict (id) do nothing;

-- Of two records that say the same by the same origin the weightier counts.
insert into graph.evidence as e ({columns evidence})
select distinct on (id) {columns evidence} from staged_evidence where article_id is null
order by id, provenance = 'EDITOR' desc, provenance = 'IMPORT' desc, confidence desc nulls last, record_key collate "C" desc
on conflict (id) do update
set provenance = excluded.provenance, confidence = excluded.confidence, record_key = excluded.record_key
where (excluded.provenance = 'EDITOR', excluded.provenance = 'IMPORT', coalesce(excluded.confidence, -1), excluded.record_key collate "C")
    > (e.provenance = 'EDITOR', e.provenance = 'IMPORT', coalesce(e.confidence, -1), e.record_key collate "C");
end if;

-- Whom articles mean if it is not whom their lines name. Who is meant no more, and who is meant instead, have it in their history.
if exists (select from staged_reassignment) then
perform graph.note_load(
    array_agg(n.entity), array_agg('reassigned'::text),
    array_agg(json_strip_nulls(json_build_object(
        'article', s.article_key, 'from', graph.key_of(s.from_id), 'into', graph.key_of(s.into_id), 'text', s.text, 'nth', s.nth))::text),
    array_agg(s.reason))
from staged_reassignment s
cross join lateral (
    select graph.survivor(s.into_id) as present,
           graph.survivor(coalesce((select r.into_id from graph.reassignment r where r.id = s.id), graph.bearer(s.article_id, s.from_id))) as former
) m
cross join lateral (values (m.former), (m.present)) n(entity)
where m.former <> m.present and not exists (select from staged_entity e join graph.entity g using (id) where e.id = n.entity and g.revision = 0)
having count(*) > 0;
perform graph.forget_loads(array(select unnest(array[into_id, from_id]) from staged_reassignment));
insert into graph.reassignment as r ({columns reassignment}) select {columns reassignment} from staged_reassignment
on conflict (id) do update set ({columns reassignment}) = (select {columns reassignment excluded});
end if;
insert into reassigned
select a.id from staged_article a where exists (select from graph.reassignment r where r.article_id = a.id)
union select article_id from staged_reassignment;
if exists (select from reassigned) then
declare
    meant record;
begin
    select * into meant from graph.reassign(array(select id from reassigned));
    insert into touched_statement select unnest(meant.statements);
    insert into touched_entity select unnest(meant.entities);
    insert into changed_event select id from graph.entity where id = any (meant.entities) and kind = 'EVENT';
end;
end if;

-- Of the lines about one statement the latest counts.
if exists (select from staged_retraction) then
with former as materialized (
    select r.id from graph.retraction r where r.retracted and r.id in (select id from staged_retraction)
), changed as (
    insert into graph.retraction as r ({columns retraction})
    select distinct on (id) {columns retraction} from staged_retraction
    order by id, as_of desc nulls last, retracted desc, reason collate "C" desc nulls last
    on conflict (id) do update set as_of = excluded.as_of, reason = excluded.reason, retracted = excluded.retracted
    where (coalesce(excluded.as_of, '-infinity'), excluded.retracted, coalesce(excluded.reason, '') collate "C")
        > (coalesce(r.as_of, '-infinity'), r.retracted, coalesce(r.reason, '') collate "C")
    returning id, article_id, retracted
)
insert into changed_retraction select id, article_id, retracted <> (id in (select id from former)) from changed;
insert into touched_statement select unnest(graph.resolve_retractions(array(select id from changed_retraction)));
insert into touched_entity select unnest(r.entities) from graph.retraction r join changed_retraction c using (id);
perform graph.note_load(
    array_agg(n.entity), array_agg(case when r.retracted then 'retracted' else 'restored' end),
    array_agg((jsonb_build_object('kind', r.kind) || graph.retraction_content(r.statement)::jsonb)::text), array_agg(r.reason))
from graph.retraction r
join changed_retraction c using (id)
cross join lateral unnest(r.entities) n(entity)
where c.turned and graph.survivor(n.entity) = n.entity
having count(*) > 0;
perform graph.forget_loads(array(select unnest(r.entities) from graph.retraction r join changed_retraction c using (id)));
end if;

-- Statements about merged entities are those about their survivors.
if exists (select from reassigned) or exists (select from graph.entity_merge where survivor_id is not null) then
insert into touched_statement select unnest(graph.resolve_statements(array(select id from staged_evidence)));
end if;
if exists (select from reassigned) or exists (select from graph.entity_merge where survivor_id is not null) or exists (select from graph.retraction) then
perform graph.mark_repeats(
    array(select id from staged_article union select id from reassigned
          union select article_id from changed_retraction where article_id is not null),
    -- Where nothing is merged or reassigned only what is retracted, or was: all evidence of a statement is read.
    array(select t.id from touched_statement t
          where exists (select from reassigned) or exists (select from graph.entity_merge where survivor_id is not null)
             or exists (select from graph.retraction r where r.statement_id = t.id)),
    array(select entity_id from staged_reference union select id from touched_entity where id is not null));
end if;

-- What is withdrawn already has no end ahead of it.
if exists (select from graph.pending_withdrawal) then
perform graph.set_ends(array(
    select p.article_id from graph.pending_withdrawal p join graph.article a on a.id = p.article_id
    where a.withdrawn_at is null and a.id in (select id from staged_article union all select article_id from staged_pending_withdrawal)));
end if;

if exists (select from replaced) or exists (select from staged_article) or exists (select from touched_statement)
    or exists (select from reassigned) then
perform graph.derive(
    array(select id from replaced union select id from staged_article union select id from reassigned
          union select article_id from changed_retraction where article_id is not null),
    array(select id from touched_image), array(select id from touched_statement),
    array(select distinct id from touched_entity where id is not null), '{}');
end if;

-- Those of other articles.
if exists (select from changed_event) then
perform graph.derive_named_events(array(select id from changed_event));
end if;
end
