/**
 * The bundle format, declared once: which tables a bundle fills, and of each column its type, its
 * field in a line, and what a withdrawal leaves of it. Start with {@code Table}; what is read
 * becomes a {@code Row} of it.
 */
@NullMarked
package news.dateline.interchange.format;

import org.jspecify.annotations.NullMarked;
