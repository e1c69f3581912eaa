package news.dateline.execution;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;

/**
 * An object or a list of the answer, and where it stands in it. A value is put into its slot at
 * once, and taken out again with all around it that cannot be without it.
 */
interface ResultNode {

    /** What it stands in. */
    ResultNode parent();

    /** In which of the parent's slots. */
    int at();

    Object[] slots();

    /** What the slot is called in a path: a field's key or a list's index. */
    Object segment(int slot);

    boolean mayBeNull(int slot);

    /** Of the field in the document; of a list's element that of the list. */
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
