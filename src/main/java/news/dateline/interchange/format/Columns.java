package news.dateline.interchange.format;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Lists the columns of a table, in words. */
public final class Columns {

    private final List<Column> all = new ArrayList<>();

    private Columns() {}

    static Columns columns() {
        return new Columns();
    }

    /** Columns that the loader fills itself; their names, with spaces between. */
    Columns own(String names) {
        for (String name : names.split(" ")) {
            add(name, null, null, false);
        }
        return this;
    }

    /** A column that the loader fills itself, of more than one in PostgreSQL. */
    Columns own(String name, @Nullable Type type) {
        return add(name, null, type, false);
    }

    /** The columns that some of a table's rows have, for others to fill; each once. */
    Columns ownAny(Collection<List<Column>> some) {
        for (List<Column> columns : some) {
            for (Column column : columns) {
                if (all.stream().noneMatch(there -> there.name().equals(column.name()))) {
                    own(column.name(), column.type());
                }
            }
        }
        return this;
    }

    /** A column whose field the loader reads, and the export writes, in a way of its own. */
    Columns special(String name, String field) {
        return add(name, field, null, false);
    }

    Columns required(String name, String field, Type type) {
        return add(name, field, type, true);
    }

    Columns required(String name, Type type) {
        return required(name, name, type);
    }

    Columns optional(String name, String field, Type type) {
        return add(name, field, type, false);
    }

    Columns optional(String name, Type type) {
        return optional(name, name, type);
    }

    /**
     * For each column that names an entity, one with the entity as given, filled if that is merged
     * and the row names the survivor instead.
     */
    Columns andAsGiven() {
        for (Column column : List.copyOf(all)) {
            if (column.namesEntity()) {
                own(column.asGiven());
            }
        }
        return this;
    }

    /** What a withdrawal leaves of the last column: nothing, unless this says otherwise. */
    Columns leaving(String sql) {
        all.add(all.remove(all.size() - 1).leaving(sql));
        return this;
    }

    List<Column> list() {
        return List.copyOf(all);
    }

    private Columns add(
            String name, @Nullable String field, @Nullable Type type, boolean required) {
        all.add(new Column(name, field, type, required, "null"));
        return this;
    }
}
