package news.dateline.execution;

import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import news.dateline.errors.ApiError;
import news.dateline.loading.GraphRow;
import news.dateline.paging.Edge;

/** Makes some fields of some objects fail, or have no value; always the same ones for a seed. */
public final class Faults {

    private static final int ONE_IN = 30;

    private final long seed;

    private Faults(long seed) {
        this.seed = seed;
    }

    public static GraphQLSchema in(GraphQLSchema schema, long seed) {
        Faults faults = new Faults(seed);
        GraphQLCodeRegistry.Builder code =
                GraphQLCodeRegistry.newCodeRegistry(schema.getCodeRegistry());
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .forEach(
                        type ->
                                type.getFieldDefinitions()
                                        .forEach(field -> faults.install(type, field, code)));
        return schema.transformWithoutTypes(builder -> builder.codeRegistry(code.build()));
    }

    private void install(
            GraphQLObjectType type,
            GraphQLFieldDefinition field,
            GraphQLCodeRegistry.Builder code) {
        Fetch fetch = ((Fetch.Fetcher) code.getDataFetcher(type, field)).fetch();
        String name = type.getName() + "." + field.getName();
        code.dataFetcher(
                FieldCoordinates.coordinates(type.getName(), field.getName()),
                new Fetch.Fetcher(
                        fetch instanceof Fetch.Plain plain
                                ? plain(name, plain)
                                : any(name, fetch)));
    }

    private Fetch plain(String name, Fetch.Plain plain) {
        return new Fetch.Plain(
                object ->
                        switch (chance(name, object)) {
                            case 0 -> throw fault(name);
                            case 1 -> null;
                            default -> plain.value().apply(object);
                        });
    }

    private Fetch any(String name, Fetch fetch) {
        return asked ->
                switch (chance(name, asked.source())) {
                    case 0 -> throw fault(name);
                    case 1 -> null;
                    case 2 -> CompletableFuture.failedFuture(fault(name));
                    case 3 -> CompletableFuture.completedFuture(null);
                    case 4 -> CompletableFuture.supplyAsync(() -> null);
                    default -> fetch.of(asked);
                };
    }

    private int chance(String name, Object object) {
        Object row = object instanceof Edge edge ? edge.row() : object;
        Object id = row instanceof GraphRow some ? some.rowId : null;
        return Math.floorMod(Objects.hash(seed, name, id) * 0x9E3779B9 >>> 8, ONE_IN);
    }

    private static ApiError fault(String name) {
        return ApiError.badInput(name + " is at fault.");
    }
}
