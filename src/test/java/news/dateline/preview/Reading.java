package news.dateline.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import news.dateline.testing.Gql;
import news.dateline.testing.PreviewIds;
import org.jspecify.annotations.Nullable;

/** Reads every field of an article, and of what it leads to, as readers do and as a preview. */
final class Reading {

    /** Differs between two publications of the same. */
    private static final String MOMENT_OF_LOADING = "updatedAt";

    private static final String MOMENT_OF_PUBLICATION = "sourceUpdatedAt";

    /** Lists that show what readers see, by the type that has them. */
    private static final Map<String, Set<String>> ELSEWHERE = new HashMap<>();

    static {
        Set<String> all = Set.of("articles", "events", "images", "mentions", "quotations");
        ELSEWHERE.put("Person", all);
        ELSEWHERE.put("Organization", with(all, "parts"));
        ELSEWHERE.put("Place", with(all, "contains"));
        ELSEWHERE.put("Event", with(all, "parts", "coverage"));
        ELSEWHERE.put("Image", Set.of("articles"));
        ELSEWHERE.put("Article", Set.of("neighbors"));
    }

    private final GraphQLSchema schema;
    private final String article;

    private Reading(GraphQLSchema schema, BiPredicate<String, String> isWanted, int depth) {
        this.schema = schema;
        this.article = selection(schema.getObjectType("Article"), isWanted, depth);
    }

    /** All fields. */
    static Reading everything(GraphQLSchema schema, int depth) {
        return new Reading(schema, (type, field) -> true, depth);
    }

    /** All fields but the lists that lead elsewhere, and what differs with each publication. */
    static Reading ofOwn(GraphQLSchema schema, int depth) {
        return new Reading(
                schema,
                (type, field) ->
                        !ELSEWHERE.getOrDefault(type, Set.of()).contains(field)
                                && !field.equals(MOMENT_OF_PUBLICATION),
                depth);
    }

    private static Set<String> with(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /** What readers get for the article; null if they do not see it. */
    Object published(String id) {
        return Gql.ask(
                        "query ($id: ID!) { node(id: $id) { ... on Article " + article + " } }",
                        Map.of("id", id))
                .get("data.node");
    }

    /** With the ids that readers see. */
    Object preview(String id) {
        return previews(List.of(id)).get(0);
    }

    /** With the ids that readers see. */
    List<Object> previews(List<String> ids) {
        return withOwnIds(ids).stream().map(PreviewIds::asOfReaders).toList();
    }

    List<Object> withOwnIds(List<String> ids) {
        return Gql.ask(
                        "query ($ids: [ID!]!) { previews(ids: $ids) " + article + " }",
                        Map.of("ids", ids))
                .getList("data.previews");
    }

    private String selection(
            GraphQLFieldsContainer type, BiPredicate<String, String> isWanted, int depth) {
        List<String> fields = new ArrayList<>(List.of("__typename"));
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            String name = field.getName();
            if (name.equals(MOMENT_OF_LOADING)
                    || name.toLowerCase(Locale.ROOT).endsWith("cursor")
                    || !isWanted.test(type.getName(), name)) {
                continue;
            }
            GraphQLNamedType of = GraphQLTypeUtil.unwrapAll(field.getType());
            if (!(of instanceof GraphQLCompositeType)) {
                fields.add(name);
            } else if (of instanceof GraphQLInterfaceType) {
                fields.add(name + " " + ofAnyType(depth > 0 ? isWanted : null, depth - 1));
            } else if (isPart(of.getName())) {
                fields.add(name + " " + selection((GraphQLObjectType) of, isWanted, depth));
            } else if (depth > 0) {
                fields.add(name + " " + selection((GraphQLObjectType) of, isWanted, depth - 1));
            }
        }
        return "{ " + String.join(" ", fields) + " }";
    }

    /** Pages, edges and values count for no level. */
    private static boolean isPart(String type) {
        return type.endsWith("Connection")
                || type.endsWith("Edge")
                || type.endsWith("Neighbors")
                || Set.of("PageInfo", "FuzzyDate", "TextSpan", "GeoPoint").contains(type);
    }

    /** Types have fields of one name and of different types, so each has its aliases. */
    private String ofAnyType(@Nullable BiPredicate<String, String> isWanted, int depth) {
        StringBuilder all =
                new StringBuilder(
                        "{ __typename id ... on Entity { name description names { text } }");
        if (isWanted != null) {
            for (GraphQLObjectType type :
                    schema.getImplementations((GraphQLInterfaceType) schema.getType("Entity"))) {
                String fields = selection(type, isWanted, depth);
                String inner = fields.substring(1, fields.length() - 1);
                all.append(" ... on ")
                        .append(type.getName())
                        .append(" {")
                        .append(aliased(type.getName(), inner))
                        .append("}");
            }
        }
        return all + " }";
    }

    private static String aliased(String type, String fields) {
        StringBuilder aliased = new StringBuilder();
        int level = 0;
        for (String word : fields.trim().split(" ")) {
            boolean isField = level == 0 && !word.equals("{") && !word.equals("}");
            level += word.equals("{") ? 1 : word.equals("}") ? -1 : 0;
            aliased.append(
                            isField && !word.startsWith("__")
                                    ? type + "_" + word + ": " + word
                                    : word)
                    .append(' ');
        }
        return aliased.toString();
    }
}
