/**
 * Bounds on what clients can do before they send a request: connections, HTTP/2 streams and frames,
 * idle time.
 */
package news.dateline.connections;
