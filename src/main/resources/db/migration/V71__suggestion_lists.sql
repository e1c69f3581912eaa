-- Editors list suggestions by who made them.
create index suggestion_by_author_name on graph.suggestion (author, at, id);
