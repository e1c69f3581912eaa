-- Nothing has changed later than now: readers poll by the time of the change.
update staged_article set changed_at = now() where changed_at > now();

-- A withdrawal of an article that nobody knows leaves a stub, so that a late article stays away.
insert into graph.article (id, key, version, headline, language, published_at, published_precision, changed_at, withdrawn_at, withdrawn_reason)
select article_id, key, version, '', 'und', withdrawn_at, 'MINUTE', withdrawn_at, withdrawn_at, withdrawn_reason from staged_withdrawal
on conflict (id) do nothing;

-- Had readers seen it before it was taken back? That does not depend on which line comes first.
update graph.article a set was_visible = true
from staged_article s
where s.id = a.id and a.withdrawn_at is not null and not a.was_visible and s.version <= a.version and s.visible_from <= a.withdrawn_at;

create temp table withdrawn on commit drop as
select s.article_id as id from staged_withdrawal s join graph.article a on a.id = s.article_id
where s.version >= a.version and a.withdrawn_at is null;

create temp table fresh on commit drop as
select s.id from staged_article s left join graph.article a on a.id = s.id where a.id is null or a.version < s.version;

create temp table replaced on commit drop as select id from fresh union select id from withdrawn;

-- Everything that rested on what goes, and everything that rests on what comes.
create temp table touched_statement on commit drop as
select statement_id as id from graph.evidence where article_id in (select id from replaced)
union select statement_id from staged_evidence where article_id is null or article_id in (select id from fresh);

create temp table touched_image on commit drop as
select image_id as id from graph.article_image where article_id in (select id from replaced)
union select image_id from staged_article_image where article_id in (select id from fresh);

create temp table touched_entity on commit drop as
select r.entity_id as id from staged_reference r
union select entity_id from graph.mention where article_id in (select id from replaced)
union select agent_id from graph.credit where article_id in (select id from replaced)
union select organization_id from graph.article_source where article_id in (select id from replaced)
union select unnest(array[publisher_id, dateline_id]) from graph.article where id in (select id from replaced)
union select unnest(array[speaker_id, said_to_id]) from graph.quotation where article_id in (select id from replaced)
union select event_id from graph.event_report where article_id in (select id from replaced)
union select entity_id from graph.depiction where image_id in (select id from touched_image)
union select unnest(array[place_id, event_id]) from graph.image where id in (select id from touched_image)
union select unnest(array[person_id, body_id]) from graph.affiliation where id in (select id from touched_statement)
union select unnest(array[owner_id, person_id]) from graph.relationship where id in (select id from touched_statement)
union select unnest(array[event_id, agent_id, on_behalf_id]) from graph.participation where id in (select id from touched_statement)
union select unnest(array[event_id, place_id]) from graph.event_place where id in (select id from touched_statement)
union select unnest(array[from_id, to_id]) from graph.event_link where id in (select id from touched_statement);

delete from graph.article_scope where article_id in (select id from replaced);
delete from graph.quotation_scope where article_id in (select id from replaced);
delete from graph.evidence where article_id in (select id from replaced);
delete from graph.event_report where article_id in (select id from replaced);
delete from graph.mention where article_id in (select id from replaced);
delete from graph.quotation where article_id in (select id from replaced);
delete from graph.article_image where article_id in (select id from replaced);
delete from graph.credit where article_id in (select id from replaced);
delete from graph.article_source where article_id in (select id from replaced);
delete from graph.subject where article_id in (select id from replaced);
delete from graph.correction where article_id in (select id from replaced);
delete from graph.article_text where article_id in (select id from replaced);

-- A takedown takes the text too.
update graph.article a
set was_visible = coalesce(a.visible_from <= least(s.withdrawn_at, now()), false), visible_from = null, version = s.version, changed_at = s.withdrawn_at,
    withdrawn_at = s.withdrawn_at, withdrawn_reason = s.withdrawn_reason,
    headline = '', standfirst = null, url = null, editor_note = null, dateline_id = null, publisher_id = null, copyright = null, license = null
from staged_withdrawal s where s.article_id = a.id and a.id in (select id from withdrawn);

insert into graph.article as a (:article)
select :article from staged_article where id in (select id from fresh)
on conflict (id) do update set (:article) = (select :excluded), withdrawn_at = null, withdrawn_reason = null, was_visible = false;

insert into graph.article_text select article_id, body from staged_article_text where article_id in (select id from fresh);
insert into graph.credit (id, article_id, ord, name, agent_id, agent_kind, role, visible_from)
select s.id, s.article_id, s.ord, s.name, s.agent_id, e.kind, s.role, s.visible_from
from staged_credit s left join graph.entity e on e.id = s.agent_id where s.article_id in (select id from fresh);
insert into graph.article_source (:article_source) select :article_source from staged_article_source where article_id in (select id from fresh);
insert into graph.subject (:subject) select :subject from staged_subject where article_id in (select id from fresh);
insert into graph.correction (:correction) select :correction from staged_correction where article_id in (select id from fresh);

insert into graph.image (:image)
select :image from staged_image where id in (select image_id from staged_article_image where article_id in (select id from fresh))
on conflict (id) do nothing;
insert into graph.article_image (:article_image) select :article_image from staged_article_image where article_id in (select id from fresh);
insert into graph.depiction (id, image_id, ord, entity_id, entity_kind, position, again, taken_key)
select s.id, s.image_id, s.ord, s.entity_id, e.kind, s.position, 
       exists (select from staged_depiction o where o.image_id = s.image_id and o.entity_id = s.entity_id and o.ord < s.ord), s.taken_key
from staged_depiction s join graph.entity e on e.id = s.entity_id
where s.image_id in (select image_id from staged_article_image where article_id in (select id from fresh))
on conflict (id) do nothing;

insert into graph.mention (id, article_id, version, field, index, ord, entity_id, entity_kind, text, start_offset, end_offset, form, salience,
                           confidence, provenance, published_at, visible_from)
select s.id, s.article_id, s.version, s.field, s.index, s.ord, s.entity_id, e.kind, s.text, s.start_offset, s.end_offset, s.form, s.salience,
       s.confidence, s.provenance, s.published_at, s.visible_from
from staged_mention s join graph.entity e on e.id = s.entity_id where s.article_id in (select id from fresh)
on conflict (id) do nothing;

insert into graph.quotation (:quotation, speaker_kind, said_to_kind)
select :quotation, (select kind from graph.entity e where e.id = speaker_id), (select kind from graph.entity e where e.id = said_to_id)
from staged_quotation where article_id in (select id from fresh);

insert into graph.affiliation (:affiliation, body_kind)
select :affiliation, (select kind from graph.entity e where e.id = body_id) from staged_affiliation
where id in (select id from touched_statement) on conflict (id) do nothing;
insert into graph.relationship (id, owner_id, person_id, kind, inverse_kind)
select r.* from staged_relationship s
cross join lateral (values (s.id, s.owner_id, s.person_id, s.kind, s.inverse_kind), (-s.id, s.person_id, s.owner_id, s.inverse_kind, s.kind)) r
where s.id in (select id from touched_statement) on conflict (id) do nothing;
insert into graph.participation (:participation, agent_kind, on_behalf_kind)
select :participation, (select kind from graph.entity e where e.id = agent_id), (select kind from graph.entity e where e.id = on_behalf_id)
from staged_participation where id in (select id from touched_statement) on conflict (id) do nothing;
insert into graph.event_place (:event_place) select :event_place from staged_event_place
where id in (select id from touched_statement) on conflict (id) do nothing;
insert into graph.event_link (:event_link) select :event_link from staged_event_link
where id in (select id from touched_statement) on conflict (id) do nothing;
insert into graph.event_report (:event_report) select :event_report from staged_event_report where article_id in (select id from fresh);
insert into graph.evidence (:evidence) select :evidence from staged_evidence
where article_id is null or article_id in (select id from fresh) on conflict (id) do nothing;

select graph.derive(
    array(select id from replaced), array(select id from touched_image), array(select id from touched_statement),
    array(select distinct id from touched_entity where id is not null), '{}')
where exists (select from replaced) or exists (select from touched_statement);
