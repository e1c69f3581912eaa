-- The history of entities has what loads have changed, too. Whoever runs a load has no name.
alter table graph.entity_edit alter column author_id drop not null, alter column author_name drop not null;
