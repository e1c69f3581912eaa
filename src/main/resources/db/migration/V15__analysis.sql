-- Values that are computed from texts by the program rather than by the database: by which version of its rules they were.
-- A program with newer rules computes them anew when it starts.
create table graph.analysis (
    subject text primary key,
    version int not null
);
