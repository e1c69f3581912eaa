/** The evidence of statements: words of an article, or a record with an origin. */
@NullMarked
package news.dateline.evidence;

import org.jspecify.annotations.NullMarked;
