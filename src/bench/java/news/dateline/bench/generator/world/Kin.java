package news.dateline.bench.generator.world;

/** What a person is to another, the owner. */
public record Kin(int owner, String kind) {}
