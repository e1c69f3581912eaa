package news.dateline.bench.generator.chance;

/** What dice are for: two kinds of things with the same number must not be alike. */
public enum Salt {
    PERSON,
    FAMILY,
    ORGANIZATION,
    PLACE,
    EVENT,
    WEIGHT,
    ASSIGNMENT,
    ARTICLE,
    IMPRINT,
    CORRECTION,
    PICTURE,
    RECORD,
    STEADY
}
