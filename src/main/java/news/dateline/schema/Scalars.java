package news.dateline.schema;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import graphql.language.StringValue;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLScalarType;
import news.dateline.url.WebUrl;
import news.dateline.value.LanguageTag;
import news.dateline.value.Years;

/**
 * The scalars of the schema. GraphQL's own take the place of SmallRye's, which check arguments too
 * late or not at all; the others are checked before anything runs, like those.
 */
final class Scalars {

    static final Map<String, GraphQLScalarType> ALL = new LinkedHashMap<>();

    private Scalars() {}

    static {
        List.of(
                        graphql.Scalars.GraphQLInt,
                        StrictCoercing.of(
                                graphql.Scalars.GraphQLFloat,
                                any -> true,
                                number -> !((Double) number).isInfinite()),
                        graphql.Scalars.GraphQLString,
                        graphql.Scalars.GraphQLBoolean,
                        StrictCoercing.of(
                                graphql.Scalars.GraphQLID, Scalars::isTextOrWhole, any -> true),
                        text(
                                "DateTime",
                                "A date and time in RFC 3339 format, in answers always in UTC: 2014-11-14T09:30:00Z.",
                                "https://www.rfc-editor.org/rfc/rfc3339",
                                Scalars::moment,
                                Scalars::isoMoment),
                        text(
                                "Date",
                                "A calendar day in ISO 8601 format: 2014-11-14.",
                                "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
                                Scalars::day,
                                Object::toString),
                        text(
                                "URL",
                                "An absolute URL, usually http or https: https://example.org/page.",
                                "https://url.spec.whatwg.org/",
                                Scalars::address,
                                Object::toString),
                        text(
                                "LanguageTag",
                                "A BCP 47 language tag: en, ko, zh-Hant.",
                                "https://www.rfc-editor.org/info/bcp47",
                                Scalars::language,
                                Object::toString))
                .forEach(scalar -> ALL.put(scalar.getName(), scalar));
    }

    private static GraphQLScalarType text(
            String name,
            String description,
            String specification,
            Function<String, Object> read,
            Function<Object, String> write) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .description(description)
                .specifiedByUrl(specification)
                .withAppliedDirective(specifiedBy(specification))
                .coercing(new TextCoercing(name, read, write))
                .build();
    }

    /** What introspection tells by itself, graphql-java prints only if it is applied too. */
    private static GraphQLAppliedDirective specifiedBy(String address) {
        return GraphQLAppliedDirective.newDirective()
                .name("specifiedBy")
                .argument(
                        GraphQLAppliedDirectiveArgument.newArgument()
                                .name("url")
                                .type(graphql.Scalars.GraphQLString)
                                .valueLiteral(StringValue.of(address)))
                .build();
    }

    /** graphql-java takes any variable, even an object, for the text that Java writes for it. */
    private static boolean isTextOrWhole(Object value) {
        return value instanceof String
                || value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger;
    }

    private static Object moment(String text) {
        return Years.checked(OffsetDateTime.parse(text));
    }

    private static String isoMoment(Object moment) {
        Instant instant =
                moment instanceof OffsetDateTime time ? time.toInstant() : (Instant) moment;
        return instant.toString();
    }

    private static Object day(String text) {
        return Years.checked(LocalDate.parse(text));
    }

    private static Object address(String text) {
        WebUrl.normal(text);
        return text;
    }

    private static Object language(String text) {
        return LanguageTag.canonical(text);
    }
}
