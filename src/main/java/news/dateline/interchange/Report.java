package news.dateline.interchange;

/** Whoever wants to know how a load goes. */
interface Report {

    void problem(String bundle, Problem problem);

    /**
     * Called after each batch.
     *
     * @param lines read so far
     * @param position of the bundle's bytes
     * @param size of the bundle in bytes, 0 if nobody knows
     */
    default void progress(String bundle, int lines, long position, long size) {}
}
