package news.dateline.storage.hosts;

import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import news.dateline.storage.migrations.RequiredMigrations;
import org.jspecify.annotations.Nullable;

/** Whether the schema is as new as this Dateline needs. A newer one will do. */
record SchemaCheck(RequiredMigrations required) {

    static final String SQL =
            """
            select %s as takes_no_writes,
                   exists (select from readable.schema_version v where v.version = $1) as has_version,
                   exists (select from readable.schema_version v
                           where string_to_array(v.version, '.')::int[] > string_to_array($1, '.')::int[]) as is_newer,
                   (select string_agg(r.description, ', ' order by r.description)
                    from unnest($2::text[], $3::int[]) r(description, checksum)
                    where not exists (select from readable.schema_version v
                                      where v.description = r.description and v.checksum = r.checksum)) as missing
            """
                    .formatted(Host.TAKES_NO_WRITES);

    Tuple parameters() {
        return Tuple.of(
                required.version(),
                required.repeatable().keySet().toArray(String[]::new),
                required.repeatable().values().toArray(Integer[]::new));
    }

    /** Why the schema will not do, or null if it will. */
    @Nullable String problem(Row row) {
        if (!row.getBoolean("has_version")) {
            return older();
        }
        String missing = row.getString("missing");
        return missing == null || row.getBoolean("is_newer")
                ? null
                : "its views and functions are not those of this version of Dateline ("
                        + missing
                        + ")";
    }

    String older() {
        return "its schema is older than "
                + required.version()
                + ", which this version of Dateline requires";
    }
}
