package news.dateline.bench.generator.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.words.Template;
import news.dateline.bench.generator.world.Entity;

/** An article as it is written: its texts, and what is noted of their words. */
public final class Copy {

    final Passage headline = new Passage(Field.HEADLINE);
    final Passage body = new Passage(Field.BODY);
    Passage standfirst;
    final List<Picture> pictures = new ArrayList<>();
    final List<Credit> byline = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Quotation> quotations = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();

    private final Assignment assignment;
    private final Phrases phrases;
    private final Dice dice;
    private final String desk;
    private final Set<Entity> named = new HashSet<>();
    private final Set<Statement> said = new HashSet<>();

    Copy(Assignment assignment, Phrases phrases, Dice dice) {
        this.assignment = assignment;
        this.phrases = phrases;
        this.dice = dice;
        this.desk = Tagging.desk(dice);
    }

    Assignment assignment() {
        return assignment;
    }

    Phrases phrases() {
        return phrases;
    }

    Dice dice() {
        return dice;
    }

    boolean english() {
        return assignment.language().equals("en");
    }

    /** How many more mentions the article shall have. */
    int room() {
        return assignment.mentions() - mentions.size();
    }

    boolean names(Entity entity) {
        return named.contains(entity);
    }

    void mention(Entity entity, Words words, Form form) {
        boolean prominent = words.passage().field() == Field.HEADLINE || mentions.size() < 3;
        mentions.add(new Mention(entity, words, form, Tagging.by(desk, prominent, dice)));
        named.add(entity);
    }

    /** Notes what the words say, unless the article has said it before. */
    void say(Statement statement, Words words) {
        say(statement, new Evidence(words, null, Tagging.BY_HAND));
    }

    /** With the words of a quotation. */
    void say(Statement statement, Evidence evidence) {
        if (said.add(statement)) {
            Tagging tagging = desk == null ? Tagging.BY_HAND : Tagging.by(desk, false, dice);
            claims.add(new Claim(statement, evidence.taggedBy(tagging)));
        }
    }

    /** Adds a sentence to the body, in a new paragraph if one is due. */
    Written sentence(Template template, Map<String, Ref> refs) {
        if (body.length() > 0) {
            body.add(dice.percent(30) ? "\n\n" : " ", false);
        }
        return write(body, template, refs);
    }

    Written write(Passage passage, Template template, Map<String, Ref> refs) {
        Written written = new Written();
        int start = passage.length();
        template.fill(new Typist(this, passage, refs, written, start));
        if (written.evidence() == null) {
            written.evidence(passage.from(start));
        }
        return written;
    }
}
