package news.dateline.execution;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;

/**
 * Where a transport resumes a subscription, such as by {@code Last-Event-ID}. Resolvers prefer it
 * to their argument {@code after}.
 */
public record ResumeAfter(String cursor) {

    /** The cursor that the transport has been given, or else this one. */
    public static @Nullable String or(@Nullable String argument, GraphQLContext context) {
        ResumeAfter given = context.get(ResumeAfter.class);
        return given == null ? argument : given.cursor();
    }

    public void into(GraphQLContext context) {
        context.put(ResumeAfter.class, this);
    }
}
