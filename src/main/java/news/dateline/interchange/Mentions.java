package news.dateline.interchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import news.dateline.entity.TextField;
import news.dateline.mention.MentionForm;

/** Reads the mentions of an article and puts them in reading order. */
final class Mentions {

    private static final int MOST = 10_000;

    private record Mention(
            TextField field, Integer index, int start, int end, Long entity, Fields json) {}

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
            TextField field = json.required(json.choice("field", TextField.class), "field");
            Integer start = json.required(json.integer("start"), "start");
            Integer end = json.required(json.integer("end"), "end");
            Integer index = json.integer("index");
            Long entity = references.needed(json, "entity", References.ANY);
            if (field != null && start != null && end != null && entity != null) {
                mentions.add(new Mention(field, index, start, end, entity, json));
            }
        }
        mentions.sort(READING);
        for (int ord = 0; ord < mentions.size(); ord++) {
            add(mentions.get(ord), ord);
        }
    }

    private void add(Mention mention, int ord) {
        Fields json = mention.json();
        String words =
                Texts.cut(
                        json,
                        texts.named(json, mention.field(), mention.index()),
                        mention.start(),
                        mention.end());
        String text = json.needText("text");
        if (words != null && text != null && !words.equals(text)) {
            json.refuse("text", "the text reads \"" + words + "\" there");
        }
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
                text,
                mention.start(),
                mention.end(),
                json.required(json.choice("form", MentionForm.class), "form"),
                json.number("salience", 0, 1),
                json.number("confidence", 0, 1),
                ArticleHead.provenance(json),
                head.publishedAt(),
                head.visibleFrom());
        json.end();
    }
}
