package news.dateline.interchange.load;

import news.dateline.interchange.values.Problem;

/** Whoever wants to know how a load goes. */
public interface Report {

    /** A line was refused. */
    void problem(String bundle, Problem problem);

    /** A line was read, but is hardly what was meant. */
    default void warning(String bundle, Problem problem) {}

    /** There are more problems and warnings than are worth a line each. */
    default void unsaid(int problems) {}

    /**
     * Called after each batch.
     *
     * @param lines read so far
     * @param position of the bundle's bytes
     * @param size of the bundle in bytes, 0 if nobody knows
     */
    default void progress(String bundle, int lines, long position, long size) {}
}
