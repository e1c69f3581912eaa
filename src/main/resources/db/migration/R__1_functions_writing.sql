-- What writes the graph within a mutation is a function of its connection: see docs/decisions/0028-writing-the-graph.md.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Until then a mutation sent its statements as a text.
drop function if exists graph.attempt(text);
