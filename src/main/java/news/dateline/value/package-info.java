/** Rules for values, the same for bundles and queries. */
package news.dateline.value;
