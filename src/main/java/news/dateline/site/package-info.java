/** The pages of a running server: landing page, documentation, reference, GraphiQL. */
@NullMarked
package news.dateline.site;

import org.jspecify.annotations.NullMarked;
