/** Rules for values that are the same wherever the values come from: a bundle or a query. */
package news.dateline.value;
