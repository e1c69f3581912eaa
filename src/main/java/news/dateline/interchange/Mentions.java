package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.mention.MentionForm;

/** Reads the mentions of an article and puts them in reading order. */
final class Mentions {

    private static final int MOST = 10_000;

    private record Mention(
            TextField field,
            Integer index,
            int start,
            int end,
            long entity,
            String text,
            MentionForm form,
            Double salience,
            Double confidence,
            Provenance provenance) {}

    private static final Comparator<Mention> READING =
            Comparator.comparing(Mention::field)
                    .thenComparing(mention -> mention.index() == null ? 0 : mention.index())
                    .thenComparing(Mention::start)
                    .thenComparing(Mention::end)
                    .thenComparing(Mention::entity);

    private final int line;
    private final Rows rows;
    private final References references;
    private final ArticleHead head;
    private final Texts texts;

    Mentions(int line, Rows rows, References references, ArticleHead head, Texts texts) {
        this.line = line;
        this.rows = rows;
        this.references = references;
        this.head = head;
        this.texts = texts;
    }

    void read(Fields article) {
        List<Mention> mentions = new ArrayList<>();
        for (Fields json : article.objects("mentions", MOST)) {
            Mention mention = mention(json);
            if (mention != null) {
                mentions.add(mention);
            }
            json.end();
        }
        mentions.sort(READING);
        for (int ord = 0; ord < mentions.size(); ord++) {
            add(mentions.get(ord), ord);
        }
    }

    /** Null, with the problems noted, if it has no place to stand. */
    private Mention mention(Fields json) {
        TextField field = json.required(json.choice("field", TextField.values()), "field");
        Integer index = json.integer("index", 0);
        Integer start = json.required(json.integer("start", 0), "start");
        Integer end = json.required(json.integer("end", 0), "end");
        Long entity = references.needed(json, "entity", References.ANY);
        String text = json.needText("text");
        MentionForm form = json.required(json.choice("form", MentionForm.values()), "form");
        Double salience = json.number("salience", 0, 1);
        Double confidence = json.number("confidence", 0, 1);
        Provenance provenance = ArticleHead.provenance(json);
        if (field == null) {
            return null;
        }
        String words = Texts.cut(json, texts.named(json, field, index), start, end);
        if (words != null && text != null && !words.equals(text)) {
            json.refuse("text", "the text reads \"" + words + "\" there");
        }
        return words == null || entity == null
                ? null
                : new Mention(
                        field,
                        index,
                        start,
                        end,
                        entity,
                        text,
                        form,
                        salience,
                        confidence,
                        provenance);
    }

    private void add(Mention mention, int ord) {
        rows.add(
                line,
                Table.MENTION,
                Keys.id(
                        "mention",
                        head.key(),
                        head.version(),
                        mention.field(),
                        mention.index(),
                        mention.start(),
                        mention.end(),
                        mention.entity()),
                head.id(),
                head.version(),
                mention.field(),
                mention.index(),
                ord,
                mention.entity(),
                mention.text(),
                mention.start(),
                mention.end(),
                mention.form(),
                mention.salience(),
                mention.confidence(),
                mention.provenance(),
                head.publishedAt(),
                head.visibleFrom());
    }
}
