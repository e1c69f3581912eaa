-- The words of names one by one: an index on them can be read as far as is needed, where one on whole names (GIN) answers all at once.
drop index graph.entity_name_by_word;

create table graph.entity_word (
    name_id   bigint not null references graph.entity_name on delete cascade,
    word      text not null collate "C",
    entity_id bigint not null,
    primary key (name_id, word)
);

insert into graph.entity_word (name_id, word, entity_id)
select n.id, unnest(tsvector_to_array(n.words)), n.entity_id from graph.entity_name n;

create index entity_word_by_word on graph.entity_word (word, entity_id);

create view readable.entity_word as
select word, entity_id from graph.entity_word;

create function graph.split_names() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from graph.entity_word where name_id in (select id from written);
    end if;
    insert into graph.entity_word (name_id, word, entity_id)
    select w.id, unnest(tsvector_to_array(w.words)), w.entity_id from written w;
    return null;
end $$;

create trigger split_added after insert on graph.entity_name referencing new table as written
    for each statement execute function graph.split_names();
create trigger split_changed after update on graph.entity_name referencing new table as written
    for each statement execute function graph.split_names();
