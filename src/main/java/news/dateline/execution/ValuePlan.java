package news.dateline.execution;

/** How a value of some type comes into the answer. */
interface ValuePlan {

    boolean mayBeNull();

    /**
     * Puts what is not null into a slot.
     *
     * @param level of the fields of objects in it
     */
    void put(Run run, Object value, Place to, int slot, int level);
}
