package news.dateline.execution;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.core.SerializableString;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/** An object in the result. It stores only values; the names are in its plan. */
public final class ResultObject extends AbstractMap<String, Object> implements ResultNode {

    private final ObjectPlan plan;
    private final ResultNode parent;
    private final int at;
    private final @Nullable Object[] slots;
    private final @Nullable Object source;

    ResultObject(ObjectPlan plan, ResultNode parent, int at, @Nullable Object source) {
        this.plan = plan;
        this.parent = parent;
        this.at = at;
        this.source = source;
        this.slots = new @Nullable Object[plan.fields().length];
    }

    ObjectPlan plan() {
        return plan;
    }

    /** Null is the root's. */
    @Nullable Object source() {
        return source;
    }

    public SerializableString[] names() {
        return plan.names();
    }

    @Override
    public ResultNode parent() {
        return parent;
    }

    @Override
    public int at() {
        return at;
    }

    /** The values in the order of {@link #names}. */
    @Override
    public @Nullable Object[] slots() {
        return slots;
    }

    @Override
    public Object segment(int index) {
        return plan.fields()[index].key();
    }

    @Override
    public SourceLocation location(int index) {
        return plan.fields()[index].location();
    }

    @Override
    public boolean mayBeNull(int index) {
        return plan.fields()[index].value().mayBeNull();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<String, Object>> iterator() {
                return IntStream.range(0, slots.length)
                        .<Entry<String, Object>>mapToObj(
                                i -> new SimpleImmutableEntry<>(plan.fields()[i].key(), slots[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return slots.length;
            }
        };
    }
}
