package news.dateline.execution;

import graphql.execution.ResultPath;
import org.jspecify.annotations.Nullable;

/** The slot of the whole data, which is null if a non-null root field is missing. */
record ResultRoot(@Nullable Object[] slots) implements ResultNode {

    ResultRoot() {
        this(new @Nullable Object[1]);
    }

    @Nullable Object data() {
        return slots[0];
    }

    @Override
    public ResultNode parent() {
        throw new IllegalStateException("The whole answer stands in nothing.");
    }

    @Override
    public int at() {
        return 0;
    }

    @Override
    public Object segment(int index) {
        return index;
    }

    @Override
    public boolean mayBeNull(int index) {
        return true;
    }

    @Override
    public ResultPath path(int index) {
        return ResultPath.rootPath();
    }
}
