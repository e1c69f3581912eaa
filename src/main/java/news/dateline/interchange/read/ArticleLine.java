package news.dateline.interchange.read;

import java.time.OffsetDateTime;
import java.util.List;

import news.dateline.interchange.format.LineDigest;
import news.dateline.interchange.format.Row;
import news.dateline.interchange.format.Rows;
import news.dateline.interchange.format.Table;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.ScriptCheck;
import news.dateline.url.WebUrl;
import org.jspecify.annotations.Nullable;

/** Reads a line that gives a version of an article. */
public final class ArticleLine {

    private ArticleLine() {}

    static Content read(Fields json, Rows rows) {
        Row article = rows.add(Row.read(Table.ARTICLE, json));
        ArticleHead head = ArticleHead.read(json, article);
        Row text = Row.read(Table.ARTICLE_TEXT, json);
        if (text.get("body") != null) {
            rows.add(head.fill(text));
        }
        ArticleParts parts = new ArticleParts(json, rows, head);
        List<@Nullable String> captions = parts.images();
        List<@Nullable String> byline = parts.byline();
        parts.others();
        fill(json, article, head, parts.lastCorrection());
        versions(json, rows, head);
        warnOfScript(json, article, text);

        Texts texts =
                new Texts(
                        article.get("headline"),
                        article.get("standfirst"),
                        text.get("body"),
                        captions,
                        byline);
        Quotations quotations = new Quotations(rows, head, texts);
        quotations.read(json);
        Mentions.read(json, rows, head, texts);
        ArticleEvidence evidence = new ArticleEvidence(rows, head, texts, quotations);
        Statements.read(json, rows, evidence);
        Statements.reports(json, rows, head, evidence);
        json.end();
        String digest = LineDigest.of(rows);
        article.set("line_digest", "\\x" + digest);
        return new Content.OfArticle(head.id(), head.key(), head.version(), digest);
    }

    private static void fill(
            Fields json, Row article, ArticleHead head, @Nullable OffsetDateTime lastCorrection) {
        String url = article.get("url");
        head.fill(article)
                .set("id", head.id())
                .set("normal_url", url == null ? null : WebUrl.normal(url))
                .set("published_precision", head.precision())
                .set("source_updated_at", head.changedAt());
        if (!json.has("correctedAt")) {
            article.set("corrected_at", lastCorrection);
        }
    }

    /** From when readers could see this version, and an earlier one. */
    private static void versions(Fields json, Rows rows, ArticleHead head) {
        Row version = head.fill(new Row(json.line(), Table.VERSION));
        rows.add(version.set("seen_from", head.visibleFrom()));
        OffsetDateTime firstVisibleAt = json.moment("firstVisibleAt");
        if (firstVisibleAt != null) {
            Row earlier = head.fill(new Row(json.line(), Table.VERSION));
            rows.add(earlier.set("seen_from", firstVisibleAt));
        }
    }

    private static void warnOfScript(Fields json, Row article, Row text) {
        String language = article.get("language");
        if (language != null) {
            json.warn(
                    "language",
                    ScriptCheck.oddity(
                            language,
                            article.get("headline"),
                            article.get("standfirst"),
                            text.get("body")));
        }
    }
}
