-- What would be listed twice since a merge or a split.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- What two entities had in common is listed once: of mentions of the same words, reports of an article on the same event, and evidence in the
-- same words for the same statement the first that was given for the survivor itself. Nothing is related to itself.
-- What is retracted is not listed either.
create or replace function graph.mark_repeats(articles bigint[], statements bigint[], entities bigint[]) returns void language plpgsql as $$
begin
    update graph.mention m
    set unlisted = v.unlisted,
        visible_from = case when v.unlisted then null
                            when e.kind = 'EVENT' then graph.both(a.visible_from, e.visible_from)
                            else a.visible_from end
    from (
        select m.id, m.unlisted as before,
               row_number() over (partition by m.article_id, m.field, m.index, m.start_offset, m.end_offset, m.entity_id
                                  order by m.given_entity_id nulls first, m.id) > 1 as unlisted
        from graph.mention m where m.article_id = any (articles) and m.entity_id = any (entities)
    ) v, graph.article a, graph.entity e
    where v.unlisted <> v.before and m.id = v.id and a.id = m.article_id and e.id = m.entity_id;

    update graph.event_report r
    set unlisted = v.unlisted, visible_from = case when v.unlisted then null else a.visible_from end
    from (
        select r.id, r.unlisted as before,
               row_number() over (partition by r.article_id, r.event_id order by r.given_event_id nulls first, r.id) > 1
               or exists (select from graph.retraction t join graph.article w on w.id = t.article_id
                          where t.article_id = r.article_id and t.retracted and t.statement_id = graph.report_id(r.event_id, w.key)) as unlisted
        from graph.event_report r where r.article_id = any (articles) and r.event_id = any (entities)
    ) v, graph.article a
    where v.unlisted <> v.before and r.id = v.id and a.id = r.article_id;

    update graph.evidence e
    set unlisted = v.unlisted, visible_from = case when v.unlisted then null else v.visible_from end
    from (
        select e.id, e.unlisted as before, case when e.article_id is null then '-infinity' else a.visible_from end as visible_from,
               row_number() over (partition by e.statement_id, e.article_id, e.origin, e.field, e.index, e.start_offset, e.end_offset, e.quotation_id
                                  order by e.given is not null, e.id) > 1
               or graph.is_retracted(e.statement_id)
               or exists (select from graph.event_report r where r.id = e.statement_id and r.unlisted)
               or exists (select from graph.relationship r where r.id = e.statement_id and r.owner_id = r.person_id)
               or exists (select from graph.event_link l where l.id = e.statement_id and l.from_id = l.to_id) as unlisted
        from graph.evidence e left join graph.article a on a.id = e.article_id
        where e.statement_id = any (statements || array(
            select r.id from graph.event_report r where r.article_id = any (articles) and r.event_id = any (entities)))
    ) v
    where v.unlisted <> v.before and e.id = v.id;
end $$;
