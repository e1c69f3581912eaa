package news.dateline.interchange.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import news.dateline.entity.EntityKind;
import news.dateline.entity.Provenance;
import news.dateline.entity.TextField;
import news.dateline.entity.WikidataId;
import news.dateline.event.EventStatus;
import news.dateline.interchange.values.Fields;
import news.dateline.interchange.values.Fuzzy;
import news.dateline.interchange.values.Moments;
import news.dateline.interchange.values.TextCheck;
import news.dateline.interchange.values.Urls;
import news.dateline.value.LanguageTag;
import org.jspecify.annotations.Nullable;

import static news.dateline.entity.EntityKind.ORGANIZATION;
import static news.dateline.entity.EntityKind.PERSON;
import static news.dateline.entity.EntityKind.PLACE;

/**
 * What a value of a bundle may be.
 *
 * @param reader reads a field of a line; null, with the problem noted, if there is no such value
 * @param export the SQL expression of its JSON value, made from that of its column
 * @param schema its JSON Schema, in docs/bundle.schema.json, with ' for "
 * @param kinds of the entity that it names, so that the column has its id; empty if it names none
 */
public record Type(
        BiFunction<Fields, String, @Nullable Object> reader,
        UnaryOperator<String> export,
        String schema,
        List<EntityKind> kinds) {

    Type(
            BiFunction<Fields, String, @Nullable Object> reader,
            UnaryOperator<String> export,
            String schema) {
        this(reader, export, schema, List.of());
    }

    /** In characters (code points); even of four bytes each they fit into an entry of an index. */
    private static final int LONGEST_INDEXED = 500;

    static final Type TEXT = plain(Fields::text, "text");

    /** A text that readers see. */
    static final Type PROSE = plain(Fields::prose, "text");

    /** A text of one line that lists and pages show. */
    static final Type TITLE = plain(Fields::title, "text");

    /** A text of paragraphs. Left out, or empty, for an article of pictures, sound, or a teaser. */
    static final Type BODY = plain(Type::body, "body");

    private static final Instant END_OF_AS_OF = Instant.parse("9999-12-31T00:00:00Z");

    public static final Type KEY = plain(indexed(Fields::text), "key");
    public static final Type INDEXED_TEXT = plain(indexed(Fields::text), "shortText");
    static final Type INDEXED_PROSE = plain(indexed(Fields::prose), "shortText");
    static final Type INDEXED_TITLE = plain(indexed(Fields::title), "shortText");

    public static final Type URL = plain(Urls::read, "address");
    static final Type URL_OR_URN = plain(Urls::readOrUrn, "addressOrUrn");
    static final Type URLS =
            new Type(
                    Urls::readList,
                    column -> column,
                    "{'type':'array','items':{'$ref':'#/$defs/address'}}");

    static final Type LANGUAGE =
            plain(
                    (json, field) ->
                            json.parsed(
                                    field,
                                    "a language tag like en or zh-Hant (BCP 47)",
                                    LanguageTag::canonical),
                    "language");

    static final Type WIKIDATA_ID =
            plain(
                    (json, field) -> json.parsed(field, "Q and digits, like Q64", Type::wikidataId),
                    "wikidataId");

    static final Type MOMENT =
            new Type(Fields::moment, column -> "graph.moment(" + column + ")", ref("moment"));

    /** Has five columns: {@link #sqlNames}. */
    static final Type FUZZY_DATE =
            new Type(
                    (json, field) -> Fuzzy.read(json.object(field)),
                    column -> "graph.fuzzy(" + String.join(", ", Fuzzy.columnNames(column)) + ")",
                    ref("fuzzyDate"));

    static final Type FLAG =
            new Type((json, field) -> json.flag(field), column -> column, "{'type':'boolean'}");

    /** From 0. */
    static final Type COUNT = whole(0, 0);

    /** The end of some words: 0 is refused where the words are looked up. */
    static final Type END = whole(0, 1);

    /** Of an article: the desk counts one further than what it finds. */
    static final Type VERSION = whole(1, 1, Integer.MAX_VALUE - 1);

    public static final Type SHARE =
            new Type(
                    (json, field) -> json.number(field, 0, 1),
                    column -> column,
                    "{'type':'number','minimum':0,'maximum':1}");

    static final Type TEXT_FIELD = named(oneOf(TextField.values()), "field");
    static final Type EVENT_STATUS = named(oneOf(EventStatus.values()), "eventStatus");

    /** Exported only if it is not the default. */
    public static final Type PROVENANCE =
            new Type(
                    Type::provenance,
                    column -> "nullif(" + column + ", '" + Provenance.EDITOR + "')",
                    ref("provenance"));

    static final Type ANY_ENTITY = entity(EntityKind.values());
    static final Type AGENT = entity(PERSON, ORGANIZATION, PLACE);
    static final Type ORGANIZATION_OR_PLACE = entity(ORGANIZATION, PLACE);

    /** The key of an entity of one of these kinds. */
    static Type entity(EntityKind... kinds) {
        String names = Stream.of(kinds).map(Enum::name).collect(Collectors.joining(" "));
        return new Type(
                (json, field) -> json.reference(field, names),
                column -> "graph.key_of(" + column + ")",
                ref("key"),
                List.of(kinds));
    }

    @SafeVarargs
    static <E extends Enum<E>> Type oneOf(E... values) {
        String names =
                Stream.of(values)
                        .map(value -> "'" + value.name() + "'")
                        .collect(Collectors.joining(","));
        return new Type(
                (json, field) -> json.choice(field, values),
                column -> column,
                "{'enum':[" + names + "]}");
    }

    /** Whether it names an entity. */
    public boolean isEntity() {
        return !kinds.isEmpty();
    }

    public @Nullable Object read(Fields json, String field) {
        return reader.apply(json, field);
    }

    /** Of a column with this name. */
    List<String> sqlNames(String column) {
        return this == FUZZY_DATE ? List.of(Fuzzy.columnNames(column)) : List.of(column);
    }

    private static Type plain(
            BiFunction<Fields, String, @Nullable Object> reader, String definition) {
        return new Type(reader, column -> column, ref(definition));
    }

    private static Type named(Type type, String definition) {
        return new Type(type.reader, type.export, ref(definition));
    }

    private static Type whole(int least, int leastOfSchema) {
        return whole(least, leastOfSchema, Integer.MAX_VALUE);
    }

    private static Type whole(int least, int leastOfSchema, int most) {
        return new Type(
                (json, field) -> json.integer(field, least, most),
                column -> column,
                "{'type':'integer','minimum':%d,'maximum':%d}".formatted(leastOfSchema, most));
    }

    private static String ref(String definition) {
        return "{'$ref':'#/$defs/" + definition + "'}";
    }

    private static BiFunction<Fields, String, @Nullable Object> indexed(
            BiFunction<Fields, String, @Nullable String> reader) {
        return (json, field) -> {
            String text = reader.apply(json, field);
            int length = text == null ? 0 : text.codePointCount(0, text.length());
            if (length <= LONGEST_INDEXED) {
                return text;
            }
            json.refuse(field, "has " + length + " characters; the limit is " + LONGEST_INDEXED);
            return null;
        };
    }

    /** With the offset as written, in which its day is to be read; of a day its first moment. */
    public static @Nullable OffsetDateTime momentOrStartOfDay(Fields json, String field) {
        if (!json.isDay(field)) {
            return json.written(field);
        }
        LocalDate day = json.day(field);
        return day == null ? null : Moments.startOfDay(day);
    }

    /** Never the last moment that there is, so that a later line can replace this one. */
    public static @Nullable OffsetDateTime asOf(Fields json) {
        OffsetDateTime asOf = momentOrStartOfDay(json, "asOf");
        if (asOf == null || asOf.toInstant().isBefore(END_OF_AS_OF)) {
            return asOf;
        }
        json.refuse("asOf", "must be before 9999-12-31, so that a later line can replace this one");
        return null;
    }

    private static @Nullable String body(Fields json, String field) {
        String body = json.isEmpty(field) ? null : json.prose(field);
        String fault = body == null ? null : TextCheck.faultOfParagraphs(body);
        if (fault != null) {
            json.refuse(field, fault);
        }
        return body;
    }

    private static String wikidataId(String text) {
        if (WikidataId.isOne(text)) {
            return text;
        }
        throw new IllegalArgumentException(text);
    }

    private static Provenance provenance(Fields json, String field) {
        Provenance given = json.choice(field, Provenance.values());
        return given == null ? Provenance.EDITOR : given;
    }
}
