/**
 * Suggestions: lines of bundles that wait until an editor accepts or rejects them. Start with
 * {@code SuggestionMutations}.
 */
@NullMarked
package news.dateline.desk.suggestion;

import org.jspecify.annotations.NullMarked;
