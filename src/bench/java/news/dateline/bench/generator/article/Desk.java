package news.dateline.bench.generator.article;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.Phrases;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.Timeline;
import news.dateline.bench.generator.world.World;

/** Writes articles. */
public final class Desk {

    private static final List<String> ROLES =
            List.of("AUTHOR", "AUTHOR", "AUTHOR", "CONTRIBUTOR", "PHOTOGRAPHER", "EDITOR");

    private final long seed;
    private final World world;
    private final Refs refs;
    private final Cast cast;
    private final Body body;
    private final Pictures pictures;
    private final Map<String, Phrases> languages = new HashMap<>();

    public Desk(long seed, World world) {
        this.seed = seed;
        this.world = world;
        this.refs = new Refs(world);
        this.cast = new Cast(world);
        this.body = new Body(world);
        this.pictures = new Pictures(seed, world);
    }

    /** A second version is the first one with a sentence more. */
    public Copy write(Assignment assignment, int version) {
        Dice dice = new Dice(seed, Salt.ARTICLE, assignment.number());
        Copy copy = new Copy(assignment, phrases(assignment.language()), dice);
        headline(copy);
        byline(copy);
        pictures.add(copy);
        body.write(copy);
        if (version > 1) {
            copy.sentence(
                    copy.phrases().pick("update", dice),
                    Refs.of("name", refs.to(cast.anybody(copy), copy)));
        }
        return copy;
    }

    private Phrases phrases(String language) {
        return languages.computeIfAbsent(language, name -> new Phrases("sentences/" + name));
    }

    private void headline(Copy copy) {
        Dice dice = copy.dice();
        Phrases phrases = copy.phrases();
        Map<String, Ref> gaps = new HashMap<>();
        String section = "headline";
        if (Cast.hasEvent(copy)) {
            Event event = cast.eventOf(copy);
            gaps.put("event", copy.english() ? Ref.name(event) : Refs.named(event, copy));
            gaps.put("place", Refs.named(event.place(), copy));
            section += "." + event.course().on(Timeline.dayOf(copy.assignment().minute()));
        } else {
            gaps.put("name", Refs.named(cast.person(copy), copy));
            gaps.put("place", Refs.named(cast.place(copy), copy));
        }
        copy.write(copy.headline, phrases.pick(section, dice), gaps);
        if (copy.room() > 1 && dice.percent(80)) {
            Entity someone = cast.anybody(copy);
            Place place = cast.place(copy);
            copy.standfirst = new Passage(Field.STANDFIRST);
            copy.write(
                    copy.standfirst,
                    phrases.pick("standfirst", dice),
                    Refs.of("name", refs.to(someone, copy), "place", Refs.named(place, copy)));
        }
    }

    /** Reporters are people of the archive, seldom linked. */
    private void byline(Copy copy) {
        Dice dice = copy.dice();
        for (int left = dice.below(3); left > 0; left--) {
            Person reporter = world.people().at(dice.below(world.sizes().people()));
            Passage name = new Passage(Field.BYLINE, copy.byline.size());
            boolean linked = dice.percent(30) && copy.room() > 3;
            name.add(reporter.name(), false);
            if (linked && dice.percent(50)) {
                copy.mention(reporter, name.from(0), Form.NAME);
            }
            copy.byline.add(new Credit(name, linked ? reporter : null, dice.pick(ROLES)));
        }
    }
}
