package news.dateline.interchange;

import news.dateline.event.EventLinkKind;
import news.dateline.event.EventStatus;
import news.dateline.event.ParticipantRole;
import news.dateline.person.AffiliationState;
import news.dateline.person.RelationshipKind;

/**
 * Reads statements. All of a statement but its evidence is its identity, so its id is made of it.
 */
final class Statements {

    private static final int MOST = 1_000;

    private final int line;
    private final Rows rows;
    private final References references;

    Statements(int line, Rows rows, References references) {
        this.line = line;
        this.rows = rows;
        this.references = references;
    }

    void read(Fields json, Evidence evidence) {
        json.objects("affiliations", MOST).forEach(one -> affiliation(one, evidence));
        json.objects("relationships", MOST).forEach(one -> relationship(one, evidence));
        json.objects("participations", MOST).forEach(one -> participation(one, evidence));
        json.objects("eventPlaces", MOST).forEach(one -> eventPlace(one, evidence));
        json.objects("eventLinks", MOST).forEach(one -> eventLink(one, evidence));
    }

    private void affiliation(Fields json, Evidence evidence) {
        Long person = references.needed(json, "person", References.PERSON);
        Long body = references.optional(json, "body", References.BODY);
        String role = json.needText("role");
        AffiliationState state =
                json.required(json.choice("state", AffiliationState.values()), "state");
        Fuzzy asOf = Fuzzy.read(json.object("asOf"));
        Fuzzy since = Fuzzy.read(json.object("since"));
        Fuzzy until = Fuzzy.read(json.object("until"));
        Fuzzy.inOrder(json, "since", since, "until", until);
        long id = Keys.id("affiliation", person, body, role, state, asOf, since, until);
        rows.add(line, Table.AFFILIATION, id, person, body, role, state, asOf, since, until);
        finish(json, evidence, id);
    }

    private void relationship(Fields json, Evidence evidence) {
        Long owner = references.needed(json, "owner", References.PERSON);
        Long person = references.needed(json, "person", References.PERSON);
        RelationshipKind kind =
                json.required(json.choice("kind", RelationshipKind.values()), "kind");
        if (owner != null && owner.equals(person)) {
            json.refuse("person", "is the owner too");
        }
        long id = Keys.id("relationship", owner, person, kind);
        rows.add(
                line,
                Table.RELATIONSHIP,
                id,
                owner,
                person,
                kind,
                kind == null ? null : kind.inverse());
        finish(json, evidence, id);
    }

    private void participation(Fields json, Evidence evidence) {
        Long event = references.needed(json, "event", References.EVENT);
        Long agent = references.needed(json, "agent", References.AGENT);
        ParticipantRole role = json.required(json.choice("role", ParticipantRole.values()), "role");
        Long onBehalfOf = references.optional(json, "onBehalfOf", References.AGENT);
        long id = Keys.id("participation", event, agent, role, onBehalfOf);
        rows.add(line, Table.PARTICIPATION, id, event, agent, role, onBehalfOf);
        finish(json, evidence, id);
    }

    private void eventPlace(Fields json, Evidence evidence) {
        Long event = references.needed(json, "event", References.EVENT);
        Long place = references.needed(json, "place", References.PLACE);
        EventStatus status = json.required(json.choice("status", EventStatus.values()), "status");
        long id = Keys.id("eventPlace", event, place, status);
        rows.add(line, Table.EVENT_PLACE, id, event, place, status);
        finish(json, evidence, id);
    }

    private void eventLink(Fields json, Evidence evidence) {
        Long from = references.needed(json, "from", References.EVENT);
        EventLinkKind kind = json.required(json.choice("kind", EventLinkKind.values()), "kind");
        Long to = references.needed(json, "to", References.EVENT);
        if (from != null && from.equals(to)) {
            json.refuse("to", "is the same event");
        }
        long id = Keys.id("eventLink", from, kind, to);
        rows.add(line, Table.EVENT_LINK, id, from, kind, to);
        finish(json, evidence, id);
    }

    private static void finish(Fields json, Evidence evidence, long id) {
        evidence.add(json, id);
        json.end();
    }
}
