-- What the newsroom notes for itself: no view that readers read has it.
alter table graph.article add column internal_note text;

-- Of the line that gave the version: tells whether another line of the same version says the same. Null if that is not known.
alter table graph.article add column line_digest bytea;
