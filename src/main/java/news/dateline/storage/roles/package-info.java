/** The roles by which readers and writers log in, and their rights. */
@NullMarked
package news.dateline.storage.roles;

import org.jspecify.annotations.NullMarked;
