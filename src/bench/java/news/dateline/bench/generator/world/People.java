package news.dateline.bench.generator.world;

import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.chance.Dice;
import news.dateline.bench.generator.chance.Salt;
import news.dateline.bench.generator.words.Culture;
import news.dateline.bench.generator.words.FullName;
import news.dateline.bench.generator.words.Phrases;

/** The people of the archive, the best known first. */
public final class People {

    private static final int KIN_PERCENT = 20;

    private final long seed;
    private final int count;
    private final Places places;
    private final Organizations organizations;
    private final List<String> kinds;
    private final Shelf<Person> shelf = new Shelf<>(this::make);

    People(long seed, int count, Places places, Organizations organizations) {
        this.seed = seed;
        this.count = count;
        this.places = places;
        this.organizations = organizations;
        this.kinds = new Phrases("sentences/en").words("kinds of kin");
    }

    public Person at(int number) {
        return shelf.get(number);
    }

    public Person popular(Dice dice) {
        return at(dice.zipf(count));
    }

    private Person make(int number) {
        Dice dice = new Dice(seed, Salt.PERSON, number);
        // People come in pairs, and some pairs are of one family.
        Dice pair = new Dice(seed, Salt.FAMILY, number / 2);
        boolean related = pair.percent(KIN_PERCENT);
        int countryNumber = pair.zipf(Places.COUNTRIES);
        Place country = places.at(related ? countryNumber : dice.zipf(Places.COUNTRIES));
        Culture culture = places.culture(country);
        FullName full = culture.person(dice, related ? pair : dice);
        Kin kin = related && number % 2 == 1 ? new Kin(number - 1, pair.pick(kinds)) : null;
        int born = dice.between(1930, 1985);
        String key = "person-" + number;
        return new Person(
                number,
                key,
                full,
                names(dice, full, culture),
                country,
                posts(dice, country),
                kin,
                born,
                dice.percent(6) ? dice.between(2006, 2025) : 0,
                Register.of(dice, key, 2, number));
    }

    private static List<Name> names(Dice dice, FullName full, Culture culture) {
        List<Name> names = new ArrayList<>();
        String other = full.whole().other();
        if (other != null) {
            names.add(new Name(other, full.language(), Name.Kind.VARIANT));
        }
        names.add(new Name(full.family().printed(), null, Name.Kind.SHORT));
        if (dice.percent(10)) {
            names.add(
                    new Name(
                            full.given().printed().charAt(0) + ". " + full.family().printed(),
                            null,
                            Name.Kind.ABBREVIATION));
        }
        if (dice.percent(4)) {
            FullName former = culture.person(dice, dice);
            names.add(
                    new Name(
                            new FullName(
                                            full.given(),
                                            former.family(),
                                            full.familyFirst(),
                                            full.language())
                                    .whole()
                                    .printed(),
                            null,
                            Name.Kind.FORMER));
        }
        return names;
    }

    private Post post(Dice dice, Place country, int since, int until) {
        int chance = dice.below(100);
        if (chance < 10) {
            Place city = places.city(dice);
            return new Post(city, dice.pick(List.of("mayor", "deputy mayor")), since, until);
        }
        Organization body =
                chance < 40 ? organizations.government(country) : organizations.popular(dice);
        return new Post(body, dice.pick(organizations.roles(body)), since, until);
    }

    private List<Post> posts(Dice dice, Place country) {
        List<Post> posts = new ArrayList<>();
        int year = dice.between(1995, 2010);
        for (int left = dice.between(1, 4); left > 0; left--) {
            int until = left == 1 ? Post.STILL : year + dice.between(1, 6);
            posts.add(post(dice, country, year, until));
            year = until;
        }
        return posts;
    }
}
