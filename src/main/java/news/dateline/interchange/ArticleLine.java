package news.dateline.interchange;

import java.time.OffsetDateTime;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import news.dateline.url.WebUrl;

/** Reads a line that gives a version of an article. */
final class ArticleLine {

    /** BCP 47 keeps codes of four and more letters for later: who writes "english" means "en". */
    private static final Pattern NAME_OF_A_LANGUAGE = Pattern.compile("[A-Za-z]{4,}");

    private final Fields json;
    private final int line;
    private final Rows rows;
    private final References references;

    ArticleLine(Fields json, int line, Rows rows) {
        this.json = json;
        this.line = line;
        this.rows = rows;
        this.references = new References(line, rows);
    }

    Content read() {
        ArticleHead head = ArticleHead.read(json);
        String headline = json.title("headline");
        String standfirst = json.prose("standfirst");
        String body = body();
        ArticleParts parts = new ArticleParts(json, line, rows, references, head);
        List<String> captions = parts.images();
        List<String> byline = parts.byline();
        parts.others();
        article(head, headline, standfirst, body, correctedAt(parts));
        Texts texts = new Texts(headline, standfirst, body, captions, byline);
        Quotations quotations = new Quotations(line, rows, references, head, texts);
        quotations.read(json);
        new Mentions(line, rows, references, head, texts).read(json);
        new Statements(line, rows, references)
                .read(json, new ArticleEvidence(line, rows, head, texts, quotations));
        new Reports(line, rows, references, head)
                .read(json, new ArticleEvidence(line, rows, head, texts, quotations));
        json.end();
        String digest = LineDigest.of(rows);
        rows.set(Table.ARTICLE, "line_digest", "\\x" + digest);
        return new Content.OfArticle(head.id(), head.key(), head.version(), digest);
    }

    /** The latest of the corrections, unless the line says when. */
    private OffsetDateTime correctedAt(ArticleParts parts) {
        OffsetDateTime correctedAt = json.moment("correctedAt");
        return correctedAt == null && !json.has("correctedAt")
                ? parts.lastCorrection()
                : correctedAt;
    }

    private void article(
            ArticleHead head,
            String headline,
            String standfirst,
            String body,
            OffsetDateTime correctedAt) {
        String url = json.address("url");
        rows.add(
                line,
                Table.ARTICLE,
                head.id(),
                head.key(),
                head.version(),
                headline,
                standfirst,
                url,
                url == null ? null : WebUrl.normal(url),
                language(headline, standfirst, body),
                json.prose("editorNote"),
                json.text("internalNote"),
                head.publishedAt(),
                head.precision(),
                head.changedAt(),
                correctedAt,
                references.optional(json, "dateline", References.PLACE),
                references.optional(json, "publisher", References.ORGANIZATION),
                json.prose("copyright"),
                json.address("license"),
                head.visibleFrom(),
                null);
        rows.add(line, Table.VERSION, head.id(), head.version(), head.visibleFrom());
        OffsetDateTime firstVisibleAt = json.moment("firstVisibleAt");
        if (firstVisibleAt != null) {
            rows.add(line, Table.VERSION, head.id(), head.version(), firstVisibleAt);
        }
        if (body != null) {
            rows.add(line, Table.ARTICLE_TEXT, head.id(), body);
        }
    }

    private String language(String... texts) {
        String tag =
                json.parsed(
                        "language",
                        "a language tag like en or zh-Hant (BCP 47)",
                        ArticleLine::languageTag);
        if (tag != null) {
            json.warn("language", ScriptCheck.oddity(tag, texts));
        }
        return json.required(tag, "language");
    }

    /** Null for an article of pictures, of sound or a teaser alone: left out, or empty. */
    private String body() {
        String body = json.isEmpty("body") ? null : json.prose("body");
        String fault = body == null ? null : TextCheck.faultOfParagraphs(body);
        if (fault != null) {
            json.refuse("body", fault);
        }
        return body;
    }

    static String languageTag(String text) {
        if (NAME_OF_A_LANGUAGE.matcher(text).lookingAt()) {
            throw new IllegalArgumentException("no language has a code of so many letters");
        }
        try {
            return new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
