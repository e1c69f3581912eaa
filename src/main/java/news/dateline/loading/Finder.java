package news.dateline.loading;

import java.util.function.Supplier;

/** A filter by an index in another order: a query for ids, and the condition as a predicate. */
record Finder(String ids, Supplier<String> check) {}
