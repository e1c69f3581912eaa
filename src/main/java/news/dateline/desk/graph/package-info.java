/**
 * Writes the graph within a mutation, by the rules of the loader. Start with {@code GraphWriter}.
 */
@NullMarked
package news.dateline.desk.graph;

import org.jspecify.annotations.NullMarked;
