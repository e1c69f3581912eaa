package news.dateline.execution;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * An object or a list in the result, with its position. A value is put into its slot at once. If a
 * non-null value is missing, the nearest nullable parent is set to null.
 */
interface ResultNode {

    /** The parent in the result. */
    ResultNode parent();

    /** The slot of the parent that contains this node. */
    int at();

    @Nullable Object[] slots();

    /** The path segment of a slot: the response key of a field, or the index in a list. */
    Object segment(int slot);

    boolean mayBeNull(int slot);

    /** The location of the field in the document; for an element of a list, that of the list. */
    default SourceLocation location(int slot) {
        return parent().location(at());
    }

    default ResultPath path(int slot) {
        ResultPath own = parent().path(at());
        return segment(slot) instanceof String key
                ? own.segment(key)
                : own.segment((int) segment(slot));
    }

    default void propagateNull(int slot) {
        slots()[slot] = null;
        if (!mayBeNull(slot)) {
            parent().propagateNull(at());
        }
    }
}
