-- The front page in one statement: as much as PostgreSQL itself can do of it.
select json_build_object('data', json_build_object('articles', json_build_object('nodes', json_agg(json_build_object(
    'id', a.id, 'headline', a.headline, 'standfirst', a.standfirst, 'publishedAt', a.published_at,
    'mentions', json_build_object('nodes', (
        select coalesce(json_agg(json_build_object('text', m.text, 'entity', json_build_object(
            'id', m.entity_id,
            'name', case m.entity_kind
                when 'PERSON' then (select e.name from readable.person e where e.id = m.entity_id)
                when 'ORGANIZATION' then (select e.name from readable.organization e where e.id = m.entity_id)
                when 'PLACE' then (select e.name from readable.place e where e.id = m.entity_id)
                else (select e.name from readable.event e where e.id = m.entity_id) end,
            'articles', json_build_object('nodes', (
                select coalesce(json_agg(json_build_object('id', l.id, 'headline', l.headline)), '[]')
                from (
                    select x.id, x.headline
                    from readable.article_scope s join readable.article x on x.id = s.article_id
                    where s.scope = 'MENTION' and s.target_id = m.entity_id
                    order by s.published_at desc, s.article_id desc limit 3
                ) l
            ))
        ))), '[]')
        from (
            select m.text, m.entity_id, m.entity_kind from readable.mention m
            where m.article_id = a.id order by m.ord limit 10
        ) m
    ))
)))))
from (
    select a.id, a.headline, a.standfirst, a.published_at from readable.article a
    order by a.published_at desc, a.id desc limit 20
) a;
