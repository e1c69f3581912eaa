/** People, their affiliations and relationships; their filter and root fields. */
package news.dateline.person;
