/** Metrics and logs of requests. */
@NullMarked
package news.dateline.observation;

import org.jspecify.annotations.NullMarked;
