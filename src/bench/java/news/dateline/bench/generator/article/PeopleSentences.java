package news.dateline.bench.generator.article;

import java.util.Map;

import news.dateline.bench.generator.article.Statement.Affiliation;
import news.dateline.bench.generator.article.Statement.Relationship;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Post;
import news.dateline.bench.generator.world.When;
import news.dateline.bench.generator.world.World;

/** Sentences on what people are: their posts and their families. Some languages have none. */
final class PeopleSentences {

    private final World world;
    private final Refs refs;

    PeopleSentences(World world, Refs refs) {
        this.world = world;
        this.refs = refs;
    }

    void post(Copy copy, Person person) {
        post(copy, person, copy.dice().pick(person.posts()), copy.dice().percent(40));
    }

    /** Dates are as rough as years, so that many articles say the same. */
    void post(Copy copy, Person person, Post post, boolean dated) {
        Phrases phrases = copy.phrases();
        int year = EventSentences.day(copy).getYear();
        if (!post.begun(year) || !phrases.has("post.HELD")) {
            return;
        }
        boolean over = post.over(year);
        String section = "post." + (over ? "FORMER" : "HELD") + (dated ? ".dated" : "");
        int printed = over ? post.until() : post.since();
        Printed date = dated ? Dates.print(When.year(printed), phrases) : null;
        Map<String, Ref> gaps =
                Refs.of(
                        "person", refs.to(person, copy),
                        "role", Ref.plain(post.role()),
                        "body", refs.to(post.body(), copy));
        if (dated) {
            gaps.put("when", Ref.plain(date.text()));
        }
        Written written = copy.sentence(phrases.pick(section, copy.dice()), gaps);
        copy.say(
                new Affiliation(
                        person,
                        post.body(),
                        post.role(),
                        over ? "FORMER" : "HELD",
                        over || dated ? null : new Printed(When.year(year), null),
                        over ? null : date,
                        over ? date : null),
                written.evidence());
    }

    void kin(Copy copy, Person person) {
        Phrases phrases = copy.phrases();
        String kind = "kin." + person.kin().kind();
        if (!phrases.has(kind)) {
            return;
        }
        Person owner = world.people().at(person.kin().owner());
        Written written =
                copy.sentence(
                        phrases.pick("kin", copy.dice()),
                        Refs.of(
                                "person", Refs.named(person, copy),
                                "kin", Ref.phrase(kind),
                                "owner", Refs.named(owner, copy)));
        copy.say(new Relationship(owner, person, person.kin().kind()), written.evidence());
    }
}
