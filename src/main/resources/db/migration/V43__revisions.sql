-- Writers lock rows optimistically: who changes an article or an entity names the revision that it has read.
-- R__1_functions_revisions.sql counts it.
alter table graph.entity add column revision bigint not null default 0;
alter table graph.article add column revision bigint not null default 0;
