/** Values that inputs of several mutations have. */
@NullMarked
package news.dateline.desk.values;

import org.jspecify.annotations.NullMarked;
