package news.dateline.bench.generator.world;

/** How an event stands. */
public enum Status {
    POSSIBLE,
    PLANNED,
    ONGOING,
    PAST,
    CANCELLED,
    POSTPONED,
    UNREALIZED
}
