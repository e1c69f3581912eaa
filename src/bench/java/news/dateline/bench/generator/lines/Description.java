package news.dateline.bench.generator.lines;

import java.util.Locale;

import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Organization;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.Post;

/** Says in a phrase what an entity is. */
final class Description {

    private Description() {}

    static String of(Entity entity) {
        if (entity instanceof Person person) {
            Post last = person.posts().get(person.posts().size() - 1);
            return last.role() + " from " + person.country().name();
        }
        if (entity instanceof Organization organization) {
            Place seat = organization.headquarters();
            return seat == null
                    ? words(organization.kind())
                    : words(organization.kind()) + " in " + seat.country().name();
        }
        if (entity instanceof Place place) {
            return place.within() == null
                    ? "country"
                    : words(place.kind()) + " in " + place.country().name();
        }
        return words(((Event) entity).kind()) + " in " + ((Event) entity).place().name();
    }

    private static String words(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
