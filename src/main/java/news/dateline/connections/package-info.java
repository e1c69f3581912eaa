/**
 * Bounds on what clients can do before they send a request: connections, HTTP/2 streams and frames,
 * idle time.
 */
@NullMarked
package news.dateline.connections;

import org.jspecify.annotations.NullMarked;
