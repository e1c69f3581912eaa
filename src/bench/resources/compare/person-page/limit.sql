-- The page of a person in one statement.
select json_build_object('data', json_build_object('person', json_build_object(
    'id', p.id, 'name', p.name, 'description', p.description,
    'affiliations', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('id', f.id, 'role', f.role, 'state', f.state, 'body', case when f.body_id is not null then json_build_object(
            'id', f.body_id,
            'name', case f.body_kind
                when 'ORGANIZATION' then (select e.name from readable.organization e where e.id = f.body_id)
                when 'PLACE' then (select e.name from readable.place e where e.id = f.body_id) end) end)), '[]')
        from (select * from readable.affiliation f where f.person_id = p.id order by f.sort_key desc, f.id desc limit 20) f
    )),
    'events', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'kind', v.kind, 'status', v.status)), '[]')
        from (
            select v.id, v.name, v.category as kind, v.status from readable.event_scope s join readable.event v on v.id = s.event_id
            where s.scope = 'ANY' and s.target_id = p.id order by s.starts_key desc, s.event_id desc limit 20
        ) v
    )),
    'articles', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object(
            'id', l.id, 'headline', l.headline, 'standfirst', l.standfirst, 'publishedAt', l.published_at,
            'publisher', case when l.publisher_id is not null then json_build_object(
                'id', l.publisher_id,
                'name', (select e.name from readable.organization e where e.id = l.publisher_id)) end)), '[]')
        from (
            select x.id, x.headline, x.standfirst, x.published_at, x.publisher_id
            from readable.article_scope s join readable.article x on x.id = s.article_id
            where s.scope = 'MENTION' and s.target_id = p.id and x.language = 'en'
            order by s.published_at desc, s.article_id desc limit 20
        ) l
    ))
)))
from readable.person p where p.id = :person;
