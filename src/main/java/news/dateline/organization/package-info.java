/** Organizations; their filter and root fields. */
package news.dateline.organization;
