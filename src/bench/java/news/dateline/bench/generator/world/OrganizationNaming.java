package news.dateline.bench.generator.world;

import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.words.Culture;
import news.dateline.bench.generator.words.Spelling;
import news.dateline.bench.generator.words.Template;

/** Gives organizations their names. */
final class OrganizationNaming {

    private static final int SHORTEST_ABBREVIATION = 3;

    private final Places places;

    OrganizationNaming(Places places) {
        this.places = places;
    }

    String name(Template template, Place near, Dice dice) {
        Culture culture = places.culture(near);
        return template.with(
                gap ->
                        switch (gap) {
                            case "country" -> near.country().name();
                            case "family" -> culture.family(dice).printed();
                            default -> culture.town(dice).printed();
                        });
    }

    /** The initials of most that have enough of them; null = none. */
    static String abbreviation(String name, Dice dice) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() >= SHORTEST_ABBREVIATION && dice.percent(70)
                ? initials.toString()
                : null;
    }

    List<Name> others(String name, String abbreviation, Place seat, Dice dice) {
        List<Name> names = new ArrayList<>();
        if (abbreviation != null) {
            names.add(new Name(abbreviation, "en", Name.Kind.ABBREVIATION));
        }
        Culture culture = places.culture(seat);
        Spelling own = culture.town(dice);
        if (own.other() != null && dice.percent(50)) {
            names.add(new Name(own.other(), culture.language(), Name.Kind.VARIANT));
        }
        if (dice.percent(6)) {
            names.add(new Name("Old " + name, "en", Name.Kind.FORMER));
        }
        return names;
    }
}
