package news.dateline.bench.generator.world;

import java.util.List;

import news.dateline.bench.generator.chance.Dice;

/** Where an entity is on record outside the archive; a share of entities has each. */
public record Register(String wikidataId, String origin, List<String> sameAs, String provenance) {

    private static final long FIRST = 9_000_000_001L;
    private static final int KINDS = 4;

    /** Each kind of entity has a number of its own below {@link #KINDS}. */
    static Register of(Dice dice, String key, int kind, int number) {
        String id = dice.percent(40) ? "Q" + (FIRST + (long) number * KINDS + kind) : null;
        String origin = dice.percent(50) ? "https://register.example.org/" + key : null;
        List<String> sameAs =
                dice.percent(20) ? List.of("https://authority.example.net/id/" + key) : List.of();
        String provenance = dice.percent(70) ? null : dice.percent(50) ? "IMPORT" : "MACHINE";
        return new Register(id, origin, sameAs, provenance);
    }
}
