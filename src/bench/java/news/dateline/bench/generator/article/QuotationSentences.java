package news.dateline.bench.generator.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.When;
import news.dateline.bench.generator.world.World;

/** Sentences that give words to a speaker. */
final class QuotationSentences {

    private static final List<String> FORMS =
            List.of("DIRECT", "DIRECT", "INDIRECT", "INDIRECT", "MIXED");
    private static final List<String> MEDIA =
            List.of("TELEPHONE", "STATEMENT", "INTERVIEW", "PRESS_CONFERENCE");

    private final World world;
    private final Refs refs;
    private final Cast cast;

    QuotationSentences(World world, Refs refs, Cast cast) {
        this.world = world;
        this.refs = refs;
        this.cast = cast;
    }

    void quote(Copy copy) {
        quote(copy, speaker(copy));
    }

    /** No speaker: somebody without a name. */
    void quote(Copy copy, Entity speaker) {
        boolean naming = copy.room() > 2 && copy.dice().percent(25);
        if (naming && copy.phrases().has("claim.name")) {
            claim(copy, speaker, "claim.name", Refs.of("name", refs.to(cast.anybody(copy), copy)));
        } else {
            claim(copy, speaker, "claim", Refs.of());
        }
    }

    Entity speaker(Copy copy) {
        boolean unnamed = copy.dice().percent(15) || copy.room() <= 0;
        return unnamed ? null : cast.speaker(copy);
    }

    /** The claim is a phrase of the section; what goes into its gaps is given. */
    Evidence claim(Copy copy, Entity speaker, String section, Map<String, Ref> gaps) {
        Dice dice = copy.dice();
        String form = dice.pick(FORMS);
        String medium = dice.percent(25) ? dice.pick(MEDIA) : null;
        Printed saidAt = medium == null && dice.percent(20) ? saidAt(copy) : null;
        Entity saidTo = speaker != null && copy.room() > 2 && dice.percent(15) ? desk(copy) : null;
        String sentence = "quote." + form + (saidTo == null ? "" : ".to");
        if (saidTo != null) {
            gaps.put("to", refs.to(saidTo, copy));
        }
        gaps.put("claim", Ref.phrase(section));
        gaps.put("how", Ref.plain(how(copy.phrases(), medium, saidAt)));
        if (speaker == null) {
            gaps.put("speaker", Ref.phrase("unnamed"));
            gaps.put("where", Ref.plain(cast.place(copy).name()));
        } else {
            gaps.put("speaker", refs.to(speaker, copy));
        }
        Written written = copy.sentence(copy.phrases().pick(sentence, dice), gaps);
        String key = "q" + (copy.quotations.size() + 1);
        boolean textToo = speaker == null || dice.percent(10);
        String speakerText = textToo ? written.gap("speaker").text().toString() : null;
        copy.quotations.add(
                new Quotation(
                        key,
                        form,
                        spans(written, form),
                        speaker,
                        speakerText,
                        saidTo,
                        medium,
                        saidAt));
        return new Evidence(written.gap("claim"), key, Tagging.BY_HAND);
    }

    /** Whom it was said to, in languages that have a sentence for it. */
    private Entity desk(Copy copy) {
        return copy.phrases().has("quote.DIRECT.to")
                ? world.organizations().publisher(copy.dice())
                : null;
    }

    private static Printed saidAt(Copy copy) {
        When when = When.on(EventSentences.day(copy).minusDays(copy.dice().below(3)));
        return Dates.print(when, copy.phrases());
    }

    private static String how(Phrases phrases, String medium, Printed saidAt) {
        if (medium != null) {
            return " " + phrases.lines("medium." + medium).get(0);
        }
        return saidAt == null ? "" : " " + Dates.on(saidAt, phrases);
    }

    private static List<Quotation.Span> spans(Written written, String form) {
        List<Quotation.Span> spans = new ArrayList<>();
        spans.add(new Quotation.Span(written.gap("claim"), form.equals("DIRECT")));
        if (written.gap("fragment") != null) {
            spans.add(new Quotation.Span(written.gap("fragment"), true));
        }
        spans.sort(Comparator.comparing(span -> span.words().start()));
        return spans;
    }
}
