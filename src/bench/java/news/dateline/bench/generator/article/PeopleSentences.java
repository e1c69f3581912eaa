package news.dateline.bench.generator.article;

import java.util.Map;

import news.dateline.bench.generator.article.Statement.Affiliation;
import news.dateline.bench.generator.article.Statement.Relationship;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Post;
import news.dateline.bench.generator.world.When;
import news.dateline.bench.generator.world.World;

/** Sentences on what people are: their posts and their families. */
final class PeopleSentences {

    private final World world;
    private final Refs refs;

    PeopleSentences(World world, Refs refs) {
        this.world = world;
        this.refs = refs;
    }

    /** Dates are as rough as years, so that many articles say the same. */
    void post(Copy copy, Person person) {
        int year = EventSentences.day(copy).getYear();
        Post post = copy.dice().pick(person.posts());
        if (!post.begun(year)) {
            return;
        }
        Phrases phrases = copy.phrases();
        boolean over = post.over(year);
        boolean dated = copy.dice().percent(40);
        Printed since = Dates.print(When.year(post.since()), phrases);
        Printed until = over ? Dates.print(When.year(post.until()), phrases) : null;
        String section = over ? "post.FORMER" : dated ? "post.HELD.since" : "post.HELD";
        Map<String, Ref> gaps =
                Refs.of(
                        "person", refs.to(person, copy),
                        "role", Ref.plain(post.role()),
                        "body", refs.to(post.body(), copy),
                        "since", Ref.plain(since.text()));
        if (over) {
            gaps.put("until", Ref.plain(until.text()));
        }
        Written written = copy.sentence(phrases.pick(section, copy.dice()), gaps);
        boolean untilPrinted = written.gap("until") != null;
        copy.say(
                new Affiliation(
                        person,
                        post.body(),
                        post.role(),
                        over ? "FORMER" : "HELD",
                        over || dated ? null : new Printed(When.year(year), null),
                        over || !dated ? null : since,
                        untilPrinted ? until : null),
                written.evidence(),
                null);
    }

    void kin(Copy copy, Person person) {
        String kind = person.kin().kind();
        Person owner = world.people().at(person.kin().owner());
        String words =
                copy.phrases().lines("kin.words").stream()
                        .filter(line -> line.startsWith(kind + " "))
                        .findFirst()
                        .orElseThrow()
                        .substring(kind.length() + 1);
        Written written =
                copy.sentence(
                        copy.phrases().pick("kin", copy.dice()),
                        Refs.of(
                                "person", Ref.name(person),
                                "kin", Ref.plain(words),
                                "owner", Ref.name(owner)));
        copy.say(new Relationship(owner, person, kind), written.evidence(), null);
    }
}
