-- The tables that lines are staged in, and those that merging fills for itself.
create temp table repointed (id bigint, former bigint);
create temp table reassigned (id bigint);
create temp table moved (id bigint);
create temp table left_behind (id bigint);
create temp table changed_entity (id bigint);
create temp table noted_entity (id bigint, version bigint, changes text);
create temp table changed_event (id bigint);
create temp table replaced (id bigint);
create temp table changed_retraction (id bigint, article_id bigint, turned boolean); -- whether it retracts what was not retracted, or no more
create temp table touched_statement (id bigint);
create temp table touched_image (id bigint);
create temp table touched_entity (id bigint);
{staging}
