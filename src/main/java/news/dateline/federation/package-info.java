/** The fields of Apollo Federation, where it is switched on. */
package news.dateline.federation;
