package news.dateline.execution;

import java.util.AbstractList;

import org.jspecify.annotations.Nullable;

/** A list in the result. */
final class ResultList extends AbstractList<Object> implements ResultNode {

    private final ResultNode parent;
    private final int at;
    private final boolean elementsMayBeNull;
    private final @Nullable Object[] slots;

    ResultList(ResultNode parent, int at, boolean elementsMayBeNull, int size) {
        this.parent = parent;
        this.at = at;
        this.elementsMayBeNull = elementsMayBeNull;
        this.slots = new @Nullable Object[size];
    }

    @Override
    public ResultNode parent() {
        return parent;
    }

    @Override
    public int at() {
        return at;
    }

    @Override
    public @Nullable Object[] slots() {
        return slots;
    }

    @Override
    public Object segment(int index) {
        return index;
    }

    @Override
    public boolean mayBeNull(int index) {
        return elementsMayBeNull;
    }

    @Override
    public @Nullable Object get(int index) {
        return slots[index];
    }

    @Override
    public int size() {
        return slots.length;
    }
}
