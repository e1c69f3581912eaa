package news.dateline.bench.generator.words;

import java.util.List;

import news.dateline.bench.generator.chance.Dice;

/** How people and towns of some countries are named. */
public final class Culture {

    private final String language;
    private final boolean familyFirst;
    private final Syllables given;
    private final Syllables family;
    private final Syllables town;

    private record Syllables(List<Spelling> first, List<Spelling> second) {

        static Syllables of(WordFile file, String what) {
            return new Syllables(
                    file.words(what + ".1").stream().map(Spelling::of).toList(),
                    file.words(what + ".2").stream().map(Spelling::of).toList());
        }

        Spelling pick(Dice dice) {
            return dice.pick(first).plus("", dice.pick(second));
        }
    }

    Culture(String name) {
        WordFile file = new WordFile("cultures/" + name);
        this.language = file.lines("language").get(0);
        this.familyFirst = file.has("order");
        this.given = Syllables.of(file, "given");
        this.family = Syllables.of(file, "family");
        this.town = Syllables.of(file, "town");
    }

    public FullName person(Dice ownDice, Dice familyDice) {
        return new FullName(given.pick(ownDice), family.pick(familyDice), familyFirst, language);
    }

    public Spelling family(Dice dice) {
        return family.pick(dice);
    }

    public Spelling town(Dice dice) {
        return town.pick(dice);
    }

    /** Of the other spellings. */
    public String language() {
        return language;
    }

    public static List<Culture> all() {
        return List.of("plain", "fjord", "cyrillic", "hangul", "han", "arabic", "greek", "georgian")
                .stream()
                .map(Culture::new)
                .toList();
    }
}
