package news.dateline.bench.generator.article;

import java.util.List;

import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Steady;

/** Sentences on the person, organization and event that are in as many articles at every size. */
final class SteadySentences {

    private static final int QUOTED_EVERY = 5;

    private final Steady steady;
    private final EventSentences events;
    private final PeopleSentences people;
    private final QuotationSentences quotations;
    private final Refs refs;

    SteadySentences(
            Steady steady,
            EventSentences events,
            PeopleSentences people,
            QuotationSentences quotations,
            Refs refs) {
        this.steady = steady;
        this.events = events;
        this.people = people;
        this.quotations = quotations;
        this.refs = refs;
    }

    void write(Copy copy) {
        int turn = copy.assignment().steady();
        Event part = steady.part(turn);
        events.report(copy, steady.event());
        events.report(copy, part);
        for (Part who : List.copyOf(part.parts())) {
            events.part(copy, part, who);
        }
        events.where(copy, part, part.place());
        people.post(copy, steady.person());
        if (turn % QUOTED_EVERY == 0) {
            quotations.quote(copy, steady.person());
        }
        copy.sentence(
                copy.phrases().pick("mention.2", copy.dice()),
                Refs.of(
                        "name", refs.to(steady.person(), copy),
                        "name2", refs.to(steady.organization(), copy)));
    }
}
