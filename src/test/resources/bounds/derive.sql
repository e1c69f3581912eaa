-- Everything that V3 derives, by V3's own functions, for articles :lo + 1 to :hi.
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set jit = off;
select graph.derive_articles(array(select id from graph.article where id > :lo));
do $$ declare made text; begin
    for made in select definition from bounds.put_off loop execute made; end loop;
    truncate bounds.put_off;
end $$;
select graph.derive_images(array(select id from graph.image));
select graph.derive_statements(array(select distinct statement_id from graph.evidence));
select graph.derive_events(array(select id from graph.entity where kind = 'EVENT'));
select graph.derive_named_events(array(select id from graph.entity where kind = 'EVENT'));
select graph.derive_entities(array(select id from graph.entity));
select graph.derive_event_scopes(array(select id from graph.entity where kind = 'EVENT'));
select graph.derive_names(array(select id from graph.entity));
truncate graph.scope_size;
insert into graph.scope_size select scope, target_id, count(*) from graph.article_scope group by 1, 2;
insert into graph.scope_size select scope, target_id, count(*) from graph.event_scope group by 1, 2;
insert into graph.scope_size select scope, target_id, count(*) from graph.quotation_scope group by 1, 2;
select graph.derive_publishers(array(select distinct publisher_id from graph.article));
select graph.derive_subjects(array(select distinct listed_id from graph.subject));
