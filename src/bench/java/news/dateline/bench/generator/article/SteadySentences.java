package news.dateline.bench.generator.article;

import java.util.List;

import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Post;
import news.dateline.bench.generator.world.Steady;

/**
 * Sentences on the person, organization and event that are in as many articles at every size. What
 * they say depends on the turn alone.
 */
final class SteadySentences {

    private static final int QUOTED_EVERY = 5;

    private final Steady steady;
    private final EventSentences events;
    private final PeopleSentences people;
    private final QuotationSentences quotations;

    SteadySentences(
            Steady steady,
            EventSentences events,
            PeopleSentences people,
            QuotationSentences quotations) {
        this.steady = steady;
        this.events = events;
        this.people = people;
        this.quotations = quotations;
    }

    void write(Copy copy) {
        int turn = copy.assignment().steady();
        Person person = steady.person();
        copy.sentence(
                copy.phrases().pick("mention.2", copy.dice()),
                Refs.of(
                        "name", Refs.named(person, copy),
                        "name2", Refs.named(steady.organization(), copy)));
        Event conference = steady.part(turn);
        events.report(copy, steady.event());
        events.report(copy, conference);
        for (Part part : conference.parts()) {
            events.part(copy, conference, part);
        }
        events.where(copy, conference, conference.place());
        List<Post> posts = person.posts();
        boolean dated = turn / posts.size() % 2 == 0;
        people.post(copy, person, posts.get(turn % posts.size()), dated);
        if (turn % QUOTED_EVERY == 0) {
            quotations.quote(copy, person);
        }
    }
}
