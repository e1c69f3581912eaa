package news.dateline.interchange.format;

import news.dateline.article.CreditRole;
import news.dateline.article.SourceRole;
import news.dateline.mention.MentionForm;
import news.dateline.quotation.QuotationForm;

import static news.dateline.entity.EntityKind.EVENT;
import static news.dateline.entity.EntityKind.ORGANIZATION;
import static news.dateline.entity.EntityKind.PLACE;
import static news.dateline.interchange.format.Columns.columns;
import static news.dateline.interchange.format.Type.entity;
import static news.dateline.interchange.format.Type.oneOf;

/** The columns of articles and of what is printed with them: their fields, and their types. */
public final class ArticleFormat {

    static final Columns ARTICLE =
            columns()
                    .own("id")
                    .leaving("article_id")
                    .required("key", Type.KEY)
                    .leaving("key")
                    .required("version", Type.VERSION)
                    .leaving("version")
                    .required("headline", Type.TITLE)
                    .leaving("''")
                    .optional("standfirst", Type.PROSE)
                    .optional("url", Type.URL)
                    .own("normal_url")
                    .required("language", Type.LANGUAGE)
                    .leaving("'und'")
                    .optional("editor_note", "editorNote", Type.PROSE)
                    .optional("internal_note", "internalNote", Type.TEXT)
                    .special("published_at", "publishedAt")
                    .leaving("withdrawn_at")
                    .special("published_precision", "publishedPrecision")
                    .leaving("'MINUTE'")
                    .special("source_updated_at", "changedAt")
                    .optional("corrected_at", "correctedAt", Type.MOMENT)
                    .optional("dateline_id", "dateline", entity(PLACE))
                    .optional("publisher_id", "publisher", entity(ORGANIZATION))
                    .optional("copyright", Type.PROSE)
                    .optional("license", Type.URL)
                    .special("visible_from", "embargoUntil")
                    .own("line_digest")
                    .andAsGiven();

    static final Columns TEXT = columns().own("article_id").optional("body", Type.BODY);

    static final Columns CREDIT =
            columns()
                    .own("id article_id ord")
                    .required("name", Type.INDEXED_PROSE)
                    .optional("agent_id", "agent", Type.AGENT)
                    .required("role", oneOf(CreditRole.values()))
                    .own("visible_from")
                    .andAsGiven();

    static final Columns SOURCE =
            columns()
                    .own("id article_id ord")
                    .required("organization_id", "organization", entity(ORGANIZATION))
                    .required("role", oneOf(SourceRole.values()))
                    .optional("url", Type.URL)
                    .own("visible_from")
                    .andAsGiven();

    static final Columns SUBJECT =
            columns()
                    .own("id article_id ord")
                    .required("scheme", Type.URL_OR_URN)
                    .required("code", Type.INDEXED_TEXT)
                    .required("name", Type.INDEXED_PROSE)
                    .own("visible_from");

    static final Columns CORRECTION =
            columns()
                    .own("id article_id ord")
                    .required("corrected_at", "at", Type.MOMENT)
                    .required("article_version", "version", Type.VERSION)
                    .required("text", Type.PROSE)
                    .own("visible_from");

    /** What an image says is its identity, so that no article can change what another one shows. */
    static final Columns IMAGE =
            columns()
                    .own("id")
                    .required("key", Type.KEY)
                    .optional("url", Type.URL)
                    .optional("width", Type.COUNT)
                    .optional("height", Type.COUNT)
                    .optional("alt", Type.PROSE)
                    .optional("caption", Type.PROSE)
                    .optional("credit", Type.PROSE)
                    .optional("taken", "takenAt", Type.FUZZY_DATE)
                    .optional("place_id", "place", entity(PLACE))
                    .optional("event_id", "event", entity(EVENT))
                    .andAsGiven();

    static final Columns IMAGE_PLACE =
            columns().own("article_id ord image_id published_at visible_from");

    static final Columns DEPICTION =
            columns()
                    .own("id image_id ord")
                    .required("entity_id", "entity", Type.ANY_ENTITY)
                    .optional("position", Type.TEXT)
                    .own("taken_key")
                    .andAsGiven();

    static final Columns MENTION =
            columns()
                    .own("id article_id version")
                    .required("field", Type.TEXT_FIELD)
                    .optional("index", Type.COUNT)
                    .own("ord")
                    .required("entity_id", "entity", Type.ANY_ENTITY)
                    .required("text", Type.TEXT)
                    .required("start_offset", "start", Type.COUNT)
                    .required("end_offset", "end", Type.END)
                    .required("form", oneOf(MentionForm.values()))
                    .optional("salience", Type.SHARE)
                    .optional("confidence", Type.SHARE)
                    .optional("provenance", Type.PROVENANCE)
                    .own("published_at visible_from")
                    .andAsGiven();

    static final Columns QUOTATION =
            columns()
                    .own("id article_id version")
                    .required("field", Type.TEXT_FIELD)
                    .optional("index", Type.COUNT)
                    .own("ord")
                    .required("form", oneOf(QuotationForm.values()))
                    .required("text", Type.TEXT)
                    .own("span_starts span_ends span_verbatim")
                    .optional("speaker_id", "speaker", Type.AGENT)
                    .optional("speaker_text", "speakerText", Type.TEXT)
                    .optional("said_to_id", "saidTo", Type.AGENT)
                    .optional("medium", Type.TEXT)
                    .optional("said", "saidAt", Type.FUZZY_DATE)
                    .optional("provenance", Type.PROVENANCE)
                    .own("published_at visible_from")
                    .required("key", Type.KEY)
                    .andAsGiven();

    static final Columns WITHDRAWAL =
            columns()
                    .own("article_id")
                    .required("key", "article", Type.KEY)
                    .required("version", Type.VERSION)
                    .optional("withdrawn_at", "at", Type.MOMENT)
                    .optional("withdrawn_reason", "reason", Type.TEXT)
                    .optional("was_visible", "wasVisible", Type.FLAG);

    /** Whom an article means by an entity that its line names. */
    static final Columns REASSIGNMENT =
            columns()
                    .own("id article_id")
                    .required("article_key", "article", Type.KEY)
                    .own("from_id into_id")
                    .optional("text", Type.TEXT)
                    .own("nth")
                    .special("as_of", "asOf")
                    .optional("reason", Type.TEXT);

    static final Columns VERSION = columns().own("article_id version seen_from");

    private ArticleFormat() {}
}
