package news.dateline.bench.generator.world;

/** How an event bears on another, which is told of before it. */
public record Bearing(String kind, int other) {}
