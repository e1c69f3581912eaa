-- What a working copy replaces when it is published: the revision that the article in the graph had; null if there was none.
-- If it has another one by then, somebody has loaded or withdrawn the article meanwhile.
alter table graph.working_copy add column based_on bigint;
update graph.working_copy w set based_on = case when w.version = a.version + 1 then a.revision else a.revision - 1 end
from graph.article a where a.id = w.article_id and w.line is not null;

-- Nobody reads it.
alter table graph.working_copy drop column created_by_name;
