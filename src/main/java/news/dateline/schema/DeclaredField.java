package news.dateline.schema;

import java.util.List;

import graphql.schema.GraphQLNamedType;
import news.dateline.execution.Fetch;
import org.jspecify.annotations.Nullable;

/**
 * A field that reads from the database. Such fields are declared as values rather than annotated,
 * see docs/decisions/0002-declared-fields.md.
 *
 * @param on the type it is a field of; a field of an interface is one of all its types too
 * @param type in the schema language, e.g. {@code [Evidence!]!}
 * @param brings types of the schema that come with the field
 * @param reads what it costs
 * @param deprecated what to use instead, or null
 */
public record DeclaredField(
        String on,
        String name,
        String type,
        String description,
        List<Argument> arguments,
        List<GraphQLNamedType> brings,
        Reads reads,
        Fetch fetch,
        @Nullable String deprecated) {

    public DeclaredField(
            String on,
            String name,
            String type,
            String description,
            List<Argument> arguments,
            List<GraphQLNamedType> brings,
            Reads reads,
            Fetch fetch) {
        this(on, name, type, description, arguments, brings, reads, fetch, null);
    }

    /** One without arguments, of types that are there. */
    public static DeclaredField plain(
            String on, String name, String type, String description, Reads reads, Fetch fetch) {
        return new DeclaredField(on, name, type, description, List.of(), List.of(), reads, fetch);
    }

    /**
     * The same root field, only for callers with this role ({@code identity.Roles}). Others get
     * UNAUTHENTICATED or FORBIDDEN.
     */
    public DeclaredField restrictedTo(String role) {
        return answeredBy(new RestrictedFetch(role, fetch));
    }

    /** The same field with another value. */
    public DeclaredField answeredBy(Fetch other) {
        return new DeclaredField(
                on, name, type, description, arguments, brings, reads, other, deprecated);
    }

    /** An argument, or a field of an input object. */
    public record Argument(String name, String type, String description) {}
}
