/**
 * Builds the GraphQL schema of annotated classes and declared fields, and words errors of
 * documents. Start with {@code DeclaredSchema} and {@code ConnectionLink}.
 */
@NullMarked
package news.dateline.schema;

import org.jspecify.annotations.NullMarked;
