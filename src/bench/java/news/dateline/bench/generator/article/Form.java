package news.dateline.bench.generator.article;

/** How an entity is named. */
public enum Form {
    NAME,
    SHORT_NAME,
    ABBREVIATION,
    DEMONYM,
    METONYM,
    DESCRIPTION
}
