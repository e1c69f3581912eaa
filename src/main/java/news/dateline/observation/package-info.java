/** Metrics and logs of requests. */
package news.dateline.observation;
