-- The change feed as readers may see it: what is not visible any more is told of by its withdrawal alone.
-- Renewed after migration ${newest_migration}; docs/architecture.md says how to change a view or function.

-- Where the feed ends. The clock of a standby may be behind that of its primary: what its readers do not see yet is not in its feed yet.
create or replace view readable.change_feed as
select f.id,
       coalesce((select c.id from graph.change c where c.at <= now() order by c.at desc, c.id desc limit 1), f.trimmed_id) as last_id,
       f.trimmed_id,
       -- No cursor of this feed is higher: one that is comes from another database, or from one that this is an older copy of.
       -- A standby may not have the highest number yet.
       case when pg_is_in_recovery() then 9223372036854775807 else f.last_id end as highest_id
from graph.change_feed f;

create or replace view readable.change as
select c.id, c.at, c.kind, c.node_id, c.node_kind, c.version
from graph.change c
where c.id <= (select f.last_id from readable.change_feed f)
  -- Subqueries that PostgreSQL looks up for each change, rather than read all articles once.
  and case
      when c.node_kind = 'ARTICLE' then (c.kind = 'WITHDRAWN') = ((
          select a.id from graph.article a
          where a.id = c.node_id
            and a.visible_from <= now()
            and a.updated_at <= now()
            and (a.visible_until is null or a.visible_until > now())) is null)
      -- Whoever has seen an entity hears that it is gone, also if the one that it leads to is not visible any more, or is again.
      when c.kind = 'MERGED' then true
      when c.kind = 'WITHDRAWN' then (select e.id from graph.entity e where e.id = c.node_id and e.visible_from <= now()) is null
      else (
          select e.id from graph.entity e
          where e.id = coalesce((select m.survivor_id from graph.entity_merge m where m.id = c.node_id), c.node_id)
            and e.visible_from <= now()) is not null
      end;

-- A page looks at 5,000 changes at the most, from a change on. Each column is read only for the change that the page begins with.
create or replace view readable.change_window as
select c.id,
       (select w.id from graph.change w where w.id >= c.id order by w.id offset 4999 limit 1) as last_id,
       (select w.id from graph.change w where w.id <= c.id order by w.id desc offset 4999 limit 1) as first_id
from graph.change c
where c.id <= (select f.last_id from readable.change_feed f);
