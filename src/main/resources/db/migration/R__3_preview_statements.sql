-- Statements, reports and evidence as they will be when the working copy of the article "draft" is published: those that it makes,
-- and those that rest on something else.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

create or replace function preview.affiliation(draft bigint) returns setof graph.affiliation language sql stable as $$
    select s.* from graph.affiliation s where preview.rests_elsewhere(draft, s.id)
    union all
    select r.* from preview.own(draft, 'affiliation') j
    cross join lateral jsonb_populate_record(
        null::graph.affiliation,
        j || jsonb_build_object('body_kind', preview.kind_of(j ->> 'body_id'),
                                'sort_key', coalesce(j ->> 'since_earliest', j ->> 'as_of_earliest', '-infinity'))) r
    where not preview.rests_elsewhere(draft, r.id)
$$;

create or replace function preview.relationship(draft bigint) returns setof graph.relationship language sql stable as $$
    select s.* from graph.relationship s where preview.rests_elsewhere(draft, abs(s.id))
    union all
    select r.* from preview.own(draft, 'relationship') j
    cross join lateral (values (j), (j || jsonb_build_object(
        'id', -(j ->> 'id')::bigint, 'owner_id', j -> 'person_id', 'person_id', j -> 'owner_id',
        'kind', j -> 'inverse_kind', 'inverse_kind', j -> 'kind'))) both_ways(given)
    cross join lateral jsonb_populate_record(null::graph.relationship, both_ways.given) r
    where not preview.rests_elsewhere(draft, abs(r.id)) and r.owner_id <> r.person_id
$$;

create or replace function preview.participation(draft bigint) returns setof graph.participation language sql stable as $$
    select s.* from graph.participation s where preview.rests_elsewhere(draft, s.id)
    union all
    select r.* from preview.own(draft, 'participation') j
    cross join lateral jsonb_populate_record(
        null::graph.participation,
        j || jsonb_build_object('agent_kind', preview.kind_of(j ->> 'agent_id'),
                                'on_behalf_kind', preview.kind_of(j ->> 'on_behalf_id'))) r
    where not preview.rests_elsewhere(draft, r.id)
$$;

create or replace function preview.event_place(draft bigint) returns setof graph.event_place language sql stable as $$
    select s.* from graph.event_place s where preview.rests_elsewhere(draft, s.id)
    union all
    select r.* from preview.own(draft, 'event_place') j cross join lateral jsonb_populate_record(null::graph.event_place, j) r
    where not preview.rests_elsewhere(draft, r.id)
$$;

create or replace function preview.event_link(draft bigint) returns setof graph.event_link language sql stable as $$
    select s.* from graph.event_link s where preview.rests_elsewhere(draft, s.id) and preview.has_event(draft, s.to_id)
    union all
    select r.* from preview.own(draft, 'event_link') j cross join lateral jsonb_populate_record(null::graph.event_link, j) r
    where not preview.rests_elsewhere(draft, r.id) and preview.has_event(draft, r.to_id) and r.from_id <> r.to_id
$$;

create or replace function preview.event_report(draft bigint) returns setof graph.event_report language sql stable as $$
    select r.* from graph.event_report r where r.article_id <> draft and exists (select from readable.event_report v where v.id = r.id)
    union all
    select r.* from preview.own_report(draft) r
$$;

create or replace function preview.evidence(draft bigint) returns setof graph.evidence language sql stable as $$
    select e.* from graph.evidence e
    where e.article_id is distinct from draft and exists (select from readable.evidence v where v.id = e.id)
    union all
    select r.* from preview.own(draft, 'evidence') j cross join lateral jsonb_populate_record(null::graph.evidence, j) r
$$;
