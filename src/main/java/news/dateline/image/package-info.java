/** Images and the entities that they show. */
@NullMarked
package news.dateline.image;

import org.jspecify.annotations.NullMarked;
