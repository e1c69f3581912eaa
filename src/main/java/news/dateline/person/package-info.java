/** People, their affiliations and relationships; their filter and root fields. */
@NullMarked
package news.dateline.person;

import org.jspecify.annotations.NullMarked;
