package news.dateline.execution;

import graphql.execution.ResultPath;

/** The slot of the whole data, which is null if a non-null root field is missing. */
record ResultRoot(Object[] slots) implements ResultNode {

    ResultRoot() {
        this(new Object[1]);
    }

    Object data() {
        return slots[0];
    }

    @Override
    public ResultNode parent() {
        return null;
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
