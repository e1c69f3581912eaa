/** The roles by which readers and writers log in, and their rights. */
package news.dateline.storage.roles;
