package news.dateline.interchange;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import news.dateline.entity.NameKind;
import news.dateline.entity.NameWords;
import news.dateline.entity.Provenance;
import news.dateline.entity.WikidataId;
import news.dateline.event.EventKind;
import news.dateline.event.EventStatus;
import news.dateline.organization.OrganizationKind;
import news.dateline.place.PlaceKind;

/** Reads a line that gives an entity. */
final class EntityLine {

    private static final int MOST_NAMES = 99;
    private static final String[] NOT_ATTRIBUTES = {"type", "key", "source", "asOf", "provenance"};

    private final Fields json;
    private final int line;
    private final Rows rows;
    private final References references;

    EntityLine(Fields json, int line, Rows rows) {
        this.json = json;
        this.line = line;
        this.rows = rows;
        this.references = new References(line, rows);
    }

    Content read(String type) {
        String key = IndexedText.required(json, "key");
        String source = IndexedText.optional(json, "source");
        OffsetDateTime asOf = json.momentOrDay("asOf");
        String name = IndexedText.limited(json, "name", json.title("name"));
        List<String> sameAs = json.addresses("sameAs");
        Provenance provenance = json.choice("provenance", Provenance.values());
        boolean person = type.equals("person");
        Fields location = type.equals("place") ? json.object("location") : null;
        String sortName =
                person && json.has("sortName") ? IndexedText.optional(json, "sortName") : name;
        Fuzzy born = Fuzzy.read(person ? json.object("born") : null);
        Fuzzy died = Fuzzy.read(person ? json.object("died") : null);
        rows.add(
                line,
                Table.ENTITY,
                Keys.entity(key),
                key,
                type.toUpperCase(Locale.ROOT),
                category(type),
                name,
                sortName,
                json.prose("description"),
                json.parsed("wikidataId", "Q and digits, like Q64", EntityLine::wikidataId),
                sameAs,
                json.address("origin"),
                provenance == null ? Provenance.EDITOR : provenance,
                whole(type),
                type.equals("organization")
                        ? references.optional(json, "headquarters", References.PLACE)
                        : null,
                person ? json.text("givenName") : null,
                person ? json.text("familyName") : null,
                born,
                died,
                location == null
                        ? null
                        : location.required(location.number("latitude", -90, 90), "latitude"),
                location == null
                        ? null
                        : location.required(location.number("longitude", -180, 180), "longitude"));
        if (type.equals("event")) {
            ownReport(key);
        } else if (person) {
            Fuzzy.inOrder(json, "born", born, "died", died);
        }
        names(key, name);
        if (location != null) {
            location.end();
        }
        json.end();
        Claim claim =
                Claim.of(
                        source == null ? "" : source,
                        provenance == null ? Provenance.EDITOR : provenance,
                        asOf,
                        json.without(NOT_ATTRIBUTES));
        return new Content.OfEntity(type, key, claim);
    }

    /** Of an event with an origin: it is there to be seen before any article reports it. */
    private void ownReport(String key) {
        EventStatus status = json.choice("status", EventStatus.values());
        Fuzzy starts = Fuzzy.read(json.object("starts"));
        Fuzzy ends = Fuzzy.read(json.object("ends"));
        Fuzzy.inOrder(json, "starts", starts, "ends", ends);
        if (json.has("origin")) {
            rows.add(
                    line,
                    Table.OWN_REPORT,
                    Keys.entity(key),
                    status == null ? EventStatus.UNKNOWN : status,
                    starts,
                    ends);
        }
    }

    private String category(String type) {
        Enum<?> kind =
                switch (type) {
                    case "organization" ->
                            json.required(json.choice("kind", OrganizationKind.values()), "kind");
                    case "place" -> json.required(json.choice("kind", PlaceKind.values()), "kind");
                    case "event" -> json.required(json.choice("kind", EventKind.values()), "kind");
                    default -> null;
                };
        return kind == null ? "" : kind.name();
    }

    private Long whole(String type) {
        return switch (type) {
            case "organization" -> references.optional(json, "parent", References.ORGANIZATION);
            case "place" -> references.optional(json, "within", References.PLACE);
            case "event" -> references.optional(json, "partOf", References.EVENT);
            default -> null;
        };
    }

    private void names(String key, String name) {
        List<Fields> others = new ArrayList<>(json.objects("names", MOST_NAMES));
        if (name != null) {
            name(key, 0, name, null, NameKind.PRIMARY);
        }
        for (int i = 0; i < others.size(); i++) {
            Fields other = others.get(i);
            String text = IndexedText.shown(other, "text");
            NameKind kind = other.required(other.choice("kind", NameKind.values()), "kind");
            if (kind == NameKind.PRIMARY) {
                other.refuse("kind", "cannot be PRIMARY: that is made from name");
            }
            String language =
                    other.parsed(
                            "language",
                            "a language tag like en or zh-Hant (BCP 47)",
                            ArticleLine::languageTag);
            if (text != null) {
                name(key, i + 1, text, language, kind);
            }
            other.end();
        }
    }

    private void name(String key, int ord, String text, String language, NameKind kind) {
        String words = NameWords.vector(NameWords.of(text));
        rows.add(
                line,
                Table.ENTITY_NAME,
                Keys.id("name", key, ord),
                Keys.entity(key),
                ord,
                text,
                language,
                kind,
                words);
    }

    private static String wikidataId(String text) {
        if (WikidataId.isOne(text)) {
            return text;
        }
        throw new IllegalArgumentException(text);
    }
}
