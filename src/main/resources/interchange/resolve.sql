-- Lines may name entities that are merged: rows name the survivors. Statements follow with their evidence (graph.resolve_statements).
if exists (select from graph.entity_merge where survivor_id is not null) then
{resolve}
update staged_reference s set entity_id = m.survivor_id from graph.entity_merge m where m.id = s.entity_id and m.survivor_id is not null;
end if;
