package news.dateline.execution;

/** The plan for values of one type: how they are completed in the result. */
interface ValuePlan {

    boolean mayBeNull();

    /** Completes a non-null value and puts it into a slot. */
    void put(Run run, Object value, ResultNode to, int slot);
}
