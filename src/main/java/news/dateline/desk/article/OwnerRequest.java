package news.dateline.desk.article;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLSchema;
import io.quarkus.security.identity.SecurityIdentity;
import news.dateline.identity.Author;
import news.dateline.identity.Roles;
import news.dateline.loading.FieldRequest;
import news.dateline.loading.Loaders;

/**
 * A request for a list of which the caller may only see what he began: with a further argument, by
 * which the list is narrowed.
 */
public record OwnerRequest(FieldRequest request, String owner) implements FieldRequest {

    public static final String OWNER = "owner";

    /** The request as it is for an editor, who sees everything; narrowed for a contributor. */
    public static FieldRequest unlessEditor(FieldRequest request) {
        SecurityIdentity caller = caller(request);
        return caller.hasRole(Roles.EDITOR)
                ? request
                : new OwnerRequest(request, Author.of(caller).id());
    }

    /** Who asks for a field that requires a role. */
    private static SecurityIdentity caller(FieldRequest request) {
        return request.environment().getGraphQlContext().get(SecurityIdentity.class);
    }

    @Override
    public <T> T source() {
        return request.source();
    }

    @Override
    public void loadsAgain() {
        request.loadsAgain();
    }

    @Override
    public Map<String, Object> arguments() {
        Map<String, Object> all = new HashMap<>(request.arguments());
        all.put(OWNER, owner);
        return all;
    }

    @Override
    public Loaders loaders() {
        return request.loaders();
    }

    @Override
    public boolean isDeferrable() {
        return request.isDeferrable();
    }

    @Override
    public ResultPath path() {
        return request.path();
    }

    @Override
    public SourceLocation location() {
        return request.location();
    }

    @Override
    public boolean selects(String field) {
        return request.selects(field);
    }

    @Override
    public Set<String> fieldsOf(String type) {
        return request.fieldsOf(type);
    }

    @Override
    public GraphQLSchema schema() {
        return request.schema();
    }

    @Override
    public DataFetchingEnvironment environment() {
        return request.environment();
    }
}
