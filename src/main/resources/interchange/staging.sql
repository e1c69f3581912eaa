-- The tables that lines are staged in, and those that merging fills for itself.
create temp table repointed (id bigint, former bigint);
create temp table moved (id bigint);
create temp table left_behind (id bigint);
create temp table changed_entity (id bigint);
create temp table changed_event (id bigint);
create temp table replaced (id bigint);
create temp table touched_statement (id bigint);
create temp table touched_image (id bigint);
create temp table touched_entity (id bigint);
{staging}
