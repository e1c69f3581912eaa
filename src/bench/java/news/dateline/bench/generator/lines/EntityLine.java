package news.dateline.bench.generator.lines;

import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Name;
import news.dateline.bench.generator.world.Organization;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.Register;
import news.dateline.bench.generator.world.When;

/** Puts an entity into a line of a bundle. */
public final class EntityLine {

    private static final int DEGREE = 10_000;

    private EntityLine() {}

    public static void put(Json json, Entity entity) {
        json.begin();
        if (entity instanceof Person person) {
            common(json, "person", person);
            person(json, person);
        } else if (entity instanceof Organization organization) {
            common(json, "organization", organization);
            json.put("kind", organization.kind())
                    .put("parent", key(organization.parent()))
                    .put("headquarters", key(organization.headquarters()));
        } else if (entity instanceof Place place) {
            common(json, "place", place);
            place(json, place);
        } else if (entity instanceof Event event) {
            common(json, "event", event);
            json.put("kind", event.kind()).put("partOf", event.partOf());
        }
        json.end();
    }

    private static String key(Entity entity) {
        return entity == null ? null : entity.key();
    }

    private static void common(Json json, String type, Entity entity) {
        json.put("type", type).put("key", entity.key()).put("name", entity.name());
        json.objects("names", entity.names(), name -> name(json, name));
        Register register = entity.register();
        json.put("description", Description.of(entity))
                .put("wikidataId", register.wikidataId())
                .put("origin", register.origin());
        if (!register.sameAs().isEmpty()) {
            json.list("sameAs");
            register.sameAs().forEach(json::text);
            json.endList();
        }
        json.put("provenance", register.provenance());
    }

    private static void name(Json json, Name name) {
        json.put("text", name.text()).put("language", name.language()).put("kind", name.kind());
    }

    private static void person(Json json, Person person) {
        json.put("givenName", person.full().given().printed())
                .put("familyName", person.full().family().printed())
                .put("sortName", person.full().sorted());
        year(json, "born", person.born());
        if (person.died() > 0) {
            year(json, "died", person.died());
        }
    }

    private static void year(Json json, String name, int year) {
        When when = When.year(year);
        json.begin(name)
                .put("earliest", when.earliest().toString())
                .put("latest", when.latest().toString())
                .put("precision", when.precision())
                .end();
    }

    private static void place(Json json, Place place) {
        json.put("kind", place.kind())
                .put("within", key(place.within()))
                .begin("location")
                .decimal("latitude", place.latitude(), DEGREE)
                .decimal("longitude", place.longitude(), DEGREE)
                .end();
    }
}
