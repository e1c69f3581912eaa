package news.dateline.entity;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import news.dateline.errors.ApiError;
import news.dateline.loading.ById;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.GraphRow;
import news.dateline.loading.RowType;
import news.dateline.schema.DeclaredField;
import news.dateline.schema.DeclaredField.Argument;
import news.dateline.schema.Reads;

/**
 * Declares the root field that finds one row of a noun, by its id or by another value that only one
 * row has.
 *
 * @param other the argument with the other value
 * @param column where the view has it
 * @param stored the value as the column has it
 */
public record LookUp(
        String name,
        RowType<? extends GraphRow> rows,
        Ids ids,
        Argument other,
        String column,
        UnaryOperator<String> stored) {

    public static LookUp of(EntityKind kind, RowType<? extends GraphRow> rows) {
        return new LookUp(
                kind.word(),
                rows,
                Ids.of(kind),
                new Argument("wikidataId", "String", "The id of the Wikidata item, such as Q42."),
                "wikidata_id",
                text -> WikidataId.given("wikidataId", text));
    }

    public DeclaredField field(ById byId, Previews previews) {
        return new DeclaredField(
                "Query",
                name,
                rows.name(),
                "The "
                        + name
                        + " with this id or "
                        + other.name()
                        + ". Give exactly one of them. null if there is none or it is not visible.",
                List.of(new Argument("id", "ID", "The id."), other),
                List.of(),
                Reads.ONE,
                request -> find(request, byId, previews));
    }

    private Object find(FieldRequest request, ById byId, Previews previews) {
        Map<String, Object> given = request.arguments();
        Object id = given.get("id");
        Object value = given.get(other.name());
        if ((id == null) == (value == null)) {
            throw ApiError.badInput("Give either id or " + other.name() + ".");
        }
        if (id == null) {
            return byId.loadBy(request, rows, column, stored.apply((String) value));
        }
        long row = ids.one(id);
        Long preview = GlobalId.decode((String) id).preview();
        return preview == null
                ? byId.loadGiven(request, rows, row)
                : previews.load(request, rows, row, preview);
    }
}
