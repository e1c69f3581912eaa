-- The numbers of statements, made as the loader makes them: a statement about a merged entity is that about its survivor.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- The number of a row, made of these parts as the loader makes it (Keys.id).
create or replace function graph.number_of(variadic parts text[]) returns bigint language sql stable as $$
    select ('x' || encode(substring(sha256(string_agg(
                coalesce(convert_to(p.part, 'UTF8'), '\x00'::bytea), '\x1f'::bytea order by p.no)) from 1 for 8), 'hex'))::bit(64)::bigint
           & 9223372036854775807
    from unnest(parts) with ordinality p(part, no)
$$;

-- A moment as the loader writes it in numbers: 2014-11-14T09:30Z, with seconds and their parts only if there are any.
create or replace function graph.short_moment(at timestamptz) returns text language sql stable as $$
    select to_char(t.utc, 'YYYY-MM-DD"T"HH24:MI')
           || case when s.micros > 0 then to_char(t.utc, ':SS') else '' end
           || case when s.micros % 1000000 = 0 then '' when s.micros % 1000 = 0 then to_char(t.utc, '.MS') else to_char(t.utc, '.US') end
           || 'Z'
    from (select at at time zone 'UTC' as utc) t
    cross join lateral (select extract(microseconds from t.utc)::bigint as micros) s
$$;

-- A fuzzy date of a row, likewise.
create or replace function graph.fuzzy_text(statement jsonb, name text) returns text language sql stable as $$
    select coalesce(statement ->> (name || '_earliest'), 'null') || '/' || coalesce(statement ->> (name || '_latest'), 'null') || '/'
           || coalesce(graph.short_moment((statement ->> (name || '_at'))::timestamptz), 'null') || '/'
           || coalesce(statement ->> (name || '_precision'), 'null') || '/' || coalesce(statement ->> (name || '_text'), 'null')
$$;

-- The number of a statement with these values; of a report its own.
create or replace function graph.statement_id(name text, s jsonb) returns bigint language sql stable as $$
    select case name
        when 'affiliation' then graph.number_of(
            'affiliation', s ->> 'person_id', s ->> 'body_id', s ->> 'role', s ->> 'state',
            graph.fuzzy_text(s, 'as_of'), graph.fuzzy_text(s, 'since'), graph.fuzzy_text(s, 'until'))
        when 'relationship' then graph.number_of('relationship', s ->> 'owner_id', s ->> 'person_id', s ->> 'kind')
        when 'participation' then graph.number_of('participation', s ->> 'event_id', s ->> 'agent_id', s ->> 'role', s ->> 'on_behalf_id')
        when 'event_place' then graph.number_of('eventPlace', s ->> 'event_id', s ->> 'place_id', s ->> 'status')
        when 'event_report' then graph.number_of('report', s ->> 'event_id', s ->> 'article_key')
        when 'event_link' then graph.number_of('eventLink', s ->> 'from_id', s ->> 'kind', s ->> 'to_id')
    end
$$;
