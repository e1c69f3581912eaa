-- The page of an article in one statement. An agent's name stands with its kind.
select json_build_object('data', json_build_object('article', json_build_object(
    'id', a.id, 'headline', a.headline, 'standfirst', a.standfirst,
    'body', a.body,
    'language', a.language, 'publishedAt', a.published_at,
    'byline', (
        select coalesce(json_agg(json_build_object('name', c.name, 'role', c.role, 'agent', case when c.agent_id is not null then json_build_object(
            'id', c.agent_id,
            'name', case c.agent_kind
                when 'PERSON' then (select e.name from readable.person e where e.id = c.agent_id)
                when 'ORGANIZATION' then (select e.name from readable.organization e where e.id = c.agent_id)
                when 'PLACE' then (select e.name from readable.place e where e.id = c.agent_id) end) end)), '[]')
        from (select * from readable.credit c where c.article_id = a.id order by c.ord limit 100) c
    ),
    'images', (
        select coalesce(json_agg(json_build_object(
            'id', i.id, 'url', i.url, 'caption', i.caption, 'credit', i.credit, 'width', i.width, 'height', i.height)), '[]')
        from (
            select i.* from readable.article_image s join readable.image i on i.id = s.image_id
            where s.article_id = a.id order by s.ord limit 100
        ) i
    ),
    'quotations', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object(
            'id', q.id, 'text', q.text, 'form', q.form, 'speakerText', q.speaker_text,
            'speaker', case when q.speaker_id is not null then json_build_object(
                'id', q.speaker_id,
                'name', case q.speaker_kind
                    when 'PERSON' then (select e.name from readable.person e where e.id = q.speaker_id)
                    when 'ORGANIZATION' then (select e.name from readable.organization e where e.id = q.speaker_id)
                    when 'PLACE' then (select e.name from readable.place e where e.id = q.speaker_id) end) end)), '[]')
        from (select * from readable.quotation q where q.article_id = a.id order by q.ord limit 20) q
    )),
    'people', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'description', p.description)), '[]')
        from (
            select p.id, p.name, p.description from readable.article_scope s join readable.person p on p.id = s.target_id
            where s.article_id = a.id and s.kind = 'PERSON' and s.rank is not null order by s.rank limit 20
        ) p
    )),
    'events', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('id', v.id, 'name', v.name, 'status', v.status, 'participants', json_build_object('nodes', (
            select coalesce(json_agg(json_build_object(
                'role', p.role,
                'agent', json_build_object(
                    'id', p.agent_id,
                    'name', case p.agent_kind
                        when 'PERSON' then (select e.name from readable.person e where e.id = p.agent_id)
                        when 'ORGANIZATION' then (select e.name from readable.organization e where e.id = p.agent_id)
                        when 'PLACE' then (select e.name from readable.place e where e.id = p.agent_id) end),
                'onBehalfOf', case when p.on_behalf_id is not null then json_build_object(
                    'id', p.on_behalf_id,
                    'name', case p.on_behalf_kind
                        when 'PERSON' then (select e.name from readable.person e where e.id = p.on_behalf_id)
                        when 'ORGANIZATION' then (select e.name from readable.organization e where e.id = p.on_behalf_id)
                        when 'PLACE' then (select e.name from readable.place e where e.id = p.on_behalf_id) end) end)), '[]')
            from (select * from readable.participation p where p.event_id = v.id order by p.role, p.id limit 20) p
        )))), '[]')
        from (
            select v.id, v.name, v.status from readable.article_scope s join readable.event v on v.id = s.target_id
            where s.article_id = a.id and s.kind = 'EVENT' and s.rank is not null order by s.rank limit 10
        ) v
    ))
)))
from readable.article a where a.id = :article;
