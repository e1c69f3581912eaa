/** Metrics and log lines of requests. */
package news.dateline.observation;
