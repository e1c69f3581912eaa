/** The pages of a running server: landing page, documentation, reference, GraphiQL. */
package news.dateline.site;
