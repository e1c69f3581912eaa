/**
 * The life of an article: working copies, publication, correction, withdrawal, and the history of
 * all that. Start with {@code DraftMutations}, {@code PublicationMutations} and docs/desk.md.
 */
@NullMarked
package news.dateline.desk.article;

import org.jspecify.annotations.NullMarked;
