-- A change that is noted for the end of an embargo only because its transaction may commit after that: if it commits before, nobody can have seen
-- what it hides, and graph.number_changes deletes the change.
alter table graph.pending_change add column provisional boolean not null default false;
create index pending_change_provisional on graph.pending_change (due) where provisional;
