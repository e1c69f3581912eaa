package news.dateline.storage;

import java.lang.reflect.Constructor;

import io.vertx.sqlclient.Row;

/**
 * The attributes of an object, read from columns that stand side by side.
 *
 * @param from the first of the columns
 * @param to the first that is none of them
 */
record Attributes(Constructor<?> constructor, Attribute[] all, int from, int to) {

    Object read(Row row) {
        try {
            Object object = constructor.newInstance();
            for (Attribute attribute : all) {
                attribute.read(row, object);
            }
            return object;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean anyIn(Row row) {
        for (int column = from; column < to; column++) {
            if (row.getValue(column) != null) {
                return true;
            }
        }
        return false;
    }
}
