package news.dateline.execution;

/** How a value of some type comes into the answer. */
interface ValuePlan {

    boolean mayBeNull();

    /** Puts what is not null into a slot. */
    void put(Run run, Object value, ResultNode to, int slot);
}
