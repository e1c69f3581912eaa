-- A draft that was discarded before it came into the graph can be restored, so the desk lists it.
insert into graph.desk_entry (article_id, status, owner, changed_at)
select w.article_id, 'DISCARDED', w.created_by, w.updated_at
from graph.working_copy w
where w.line is null
  and not exists (select from graph.article a where a.id = w.article_id)
  and exists (select from graph.article_version v where v.article_id = w.article_id and v.line is not null)
on conflict (article_id) do nothing;

-- The desk lists entities of all kinds by name.
create index entity_by_sort_name on graph.entity (sort_name, id);
