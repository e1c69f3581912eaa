package news.dateline.bench.generator.article;

import java.util.Map;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.world.Person;

/** Sentences that only mention, and those that do not even do that. */
final class OtherSentences {

    private final Refs refs;
    private final Cast cast;

    OtherSentences(Refs refs, Cast cast) {
        this.refs = refs;
        this.cast = cast;
    }

    /** Mentions one, two or three, as many as there is room for. */
    void mention(Copy copy) {
        Dice dice = copy.dice();
        if (dice.percent(5)) {
            odd(copy);
            return;
        }
        int most = Math.min(3, Math.max(1, copy.room()));
        int count = 1 + dice.below(most);
        Map<String, Ref> gaps = Refs.of("name", refs.to(cast.anybody(copy), copy));
        if (count > 1) {
            gaps.put("name2", refs.to(cast.anybody(copy), copy));
        }
        if (count > 2) {
            gaps.put("name3", refs.to(cast.anybody(copy), copy));
        }
        copy.sentence(copy.phrases().pick("mention." + count, dice), gaps);
    }

    /** With characters that take two code units, or a name in another script. */
    private void odd(Copy copy) {
        Person person = cast.person(copy);
        if (person.ownScript() == null || copy.room() < 2 || !copy.english()) {
            Map<String, Ref> gaps = Refs.of("name", refs.to(person, copy));
            gaps.put("emoji", Ref.plain(copy.dice().pick(copy.phrases().lines("emojis"))));
            copy.sentence(copy.phrases().pick("emoji", copy.dice()), gaps);
            return;
        }
        copy.sentence(
                copy.phrases().pick("native", copy.dice()),
                Refs.of(
                        "name",
                        Ref.name(person),
                        "native",
                        new Ref("", person.ownScript(), "", person, Form.NAME)));
    }

    void plain(Copy copy) {
        copy.sentence(copy.phrases().pick("plain", copy.dice()), Refs.of());
    }
}
