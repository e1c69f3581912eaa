package news.dateline.bench.generator.article;

import java.util.List;

import news.dateline.bench.generator.lines.Json;
import news.dateline.bench.generator.world.Entity;
import news.dateline.bench.generator.world.Event;
import news.dateline.bench.generator.world.Part;
import news.dateline.bench.generator.world.Person;
import news.dateline.bench.generator.world.Place;
import news.dateline.bench.generator.world.Status;

/** What an article or a record says, but for its evidence. */
public sealed interface Statement {

    /** The fields of a line that list statements. */
    List<String> LISTS =
            List.of(
                    "reports",
                    "affiliations",
                    "relationships",
                    "participations",
                    "eventPlaces",
                    "eventLinks");

    /** The one of them that lists statements of this kind. */
    String list();

    void put(Json json);

    /** How an event stands and when it is. */
    record Report(Event event, Status status, Printed starts, Printed ends) implements Statement {
        @Override
        public String list() {
            return "reports";
        }

        @Override
        public void put(Json json) {
            json.put("event", event.key()).put("status", status);
            date(json, "starts", starts);
            date(json, "ends", ends);
        }
    }

    /** A person in a post. */
    record Affiliation(
            Person person,
            Entity body,
            String role,
            String state,
            Printed asOf,
            Printed since,
            Printed until)
            implements Statement {
        @Override
        public String list() {
            return "affiliations";
        }

        @Override
        public void put(Json json) {
            json.put("person", person.key())
                    .put("body", body.key())
                    .put("role", role)
                    .put("state", state);
            date(json, "asOf", asOf);
            date(json, "since", since);
            date(json, "until", until);
        }
    }

    /** What a person is to another. */
    record Relationship(Person owner, Person person, String kind) implements Statement {
        @Override
        public String list() {
            return "relationships";
        }

        @Override
        public void put(Json json) {
            json.put("owner", owner.key()).put("person", person.key()).put("kind", kind);
        }
    }

    /** Who takes part in an event. */
    record Participation(Event event, Part part) implements Statement {
        @Override
        public String list() {
            return "participations";
        }

        @Override
        public void put(Json json) {
            Entity onBehalfOf = part.onBehalfOf();
            json.put("event", event.key())
                    .put("agent", part.agent().key())
                    .put("role", part.role())
                    .put("onBehalfOf", onBehalfOf == null ? null : onBehalfOf.key());
        }
    }

    /** Where an event is. */
    record EventPlace(Event event, Place place, Status status) implements Statement {
        @Override
        public String list() {
            return "eventPlaces";
        }

        @Override
        public void put(Json json) {
            json.put("event", event.key()).put("place", place.key()).put("status", status);
        }
    }

    /** How an event bears on another. */
    record EventLink(Event from, String kind, Event to) implements Statement {
        @Override
        public String list() {
            return "eventLinks";
        }

        @Override
        public void put(Json json) {
            json.put("from", from.key()).put("kind", kind).put("to", to.key());
        }
    }

    private static void date(Json json, String name, Printed date) {
        if (date != null) {
            date.put(json, name);
        }
    }
}
