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
        boolean unnamed = copy.dice().percent(15) || copy.room() <= 0;
        quote(copy, unnamed ? null : cast.speaker(copy));
    }

    /** No speaker: somebody without a name. */
    void quote(Copy copy, Entity speaker) {
        Dice dice = copy.dice();
        Phrases phrases = copy.phrases();
        Map<String, Ref> gaps = Refs.of();
        String form = dice.pick(FORMS);
        String medium = dice.percent(25) ? dice.pick(MEDIA) : null;
        Printed saidAt = null;
        String how = "";
        if (medium != null) {
            how = " " + phrases.lines("medium." + medium).get(0);
        } else if (dice.percent(20)) {
            saidAt = Dates.print(When.on(EventSentences.day(copy).minusDays(dice.below(3))), phrases);
            how = " " + Dates.on(saidAt, phrases);
        }
        gaps.put("how", Ref.plain(how));
        String section = "quote." + form;
        Entity saidTo = null;
        if (speaker == null) {
            gaps.put("place", Ref.plain(cast.place(copy).name()));
        } else {
            gaps.put("speaker", refs.to(speaker, copy));
            if (copy.room() > 2 && dice.percent(15)) {
                saidTo = world.organizations().publisher(dice);
                gaps.put("to", refs.to(saidTo, copy));
                section += ".to";
            }
        }
        Written written = copy.sentence(phrases.pick(section, dice), gaps);
        boolean named = speaker != null && dice.percent(90);
        copy.quotations.add(
                new Quotation(
                        "q" + (copy.quotations.size() + 1),
                        form,
                        spans(written, form),
                        speaker,
                        named ? null : written.gap("speaker").text().toString(),
                        saidTo,
                        medium,
                        saidAt));
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
