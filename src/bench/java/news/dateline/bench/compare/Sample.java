package news.dateline.bench.compare;

/**
 * What one measurement found, a request.
 *
 * @param rate requests a second
 * @param failed the share that was refused
 * @param server milliseconds of processor time of the contender
 * @param database the same of PostgreSQL
 * @param bytes of the answer, with its headers
 * @param allocated bytes; below zero if it is not known
 * @param others how much of the machine's processor time went to what is not measured
 */
record Sample(
        double rate,
        double failed,
        double server,
        double database,
        double bytes,
        double allocated,
        double others) {

    double both() {
        return server + database;
    }
}
