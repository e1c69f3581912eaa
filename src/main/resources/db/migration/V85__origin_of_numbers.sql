-- Where the last number was given: the server, its history and the table (graph.feed_origin). Null: by a version that did not write it down.
alter table graph.change_feed add column origin text;
