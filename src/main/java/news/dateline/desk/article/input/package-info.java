/**
 * The inputs of mutations of articles. These classes only declare the input types of the schema:
 * their fields are those of a line of a bundle, with ids in place of keys. What a client gives is
 * read as JSON ({@code desk.mutation.Input}), which tells a field that is null from one that is
 * left out.
 */
@NullMarked
package news.dateline.desk.article.input;

import org.jspecify.annotations.NullMarked;
