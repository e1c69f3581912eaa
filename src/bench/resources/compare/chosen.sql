-- Whom and what the queries are about.
-- person: in exactly 500 articles at every size. popular: in the most. article: of the first one's articles one of about the same make at every size.
with person as (
    select id from graph.entity where key = 'person-steady'
), made as (
    select s.article_id,
           (select count(*) from readable.quotation q where q.article_id = s.article_id) as quotations,
           (select count(*) from readable.article_image i where i.article_id = s.article_id) as images,
           (select count(*) from readable.credit c where c.article_id = s.article_id) as credits,
           (select count(*) from readable.article_scope p where p.article_id = s.article_id and p.kind = 'PERSON' and p.rank is not null) as people,
           (select count(*) from readable.article_scope e join readable.participation p on p.event_id = e.target_id
            where e.article_id = s.article_id and e.kind = 'EVENT' and e.rank is not null) as participants
    from readable.article_scope s join person p on s.target_id = p.id where s.scope = 'MENTION'
)
select (select id from person) as person,
       (select z.target_id from readable.scope_size z join readable.person p on p.id = z.target_id
        where z.scope = 'MENTION' order by z.size desc, z.target_id limit 1) as popular,
       (select article_id from made
        order by abs(quotations - 4) + abs(images - 2) + abs(people - 6) + abs(participants - 8) + abs(credits - 2), article_id limit 1) as article
