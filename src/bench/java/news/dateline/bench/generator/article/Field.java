package news.dateline.bench.generator.article;

/** A text of an article. */
public enum Field {
    HEADLINE,
    STANDFIRST,
    BODY,
    CAPTION,
    BYLINE
}
