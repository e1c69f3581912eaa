package news.dateline.bench.compare;

/**
 * What one article took, in milliseconds.
 *
 * @param server processor time of Dateline
 * @param database processor time of PostgreSQL
 * @param time from the request to the response
 */
record Spent(double server, double database, double time) {

    private static final double MILLISECONDS = 1_000;

    /** Work that is done for a number of articles. */
    interface Work {
        void run() throws Exception;
    }

    static Spent on(Dateline dateline, Server database, int articles, Work work) throws Exception {
        double serverBefore = dateline.cpuSeconds();
        double databaseBefore = database.cpuSeconds();
        long begin = System.nanoTime();
        work.run();
        double time = (System.nanoTime() - begin) / 1e9;
        return new Spent(
                (dateline.cpuSeconds() - serverBefore) * MILLISECONDS / articles,
                (database.cpuSeconds() - databaseBefore) * MILLISECONDS / articles,
                time * MILLISECONDS / articles);
    }

    Spent plus(Spent other) {
        return new Spent(server + other.server, database + other.database, time + other.time);
    }

    double both() {
        return server + database;
    }
}
