/** The role by which readers are served, and its rights. */
package news.dateline.storage.roles;
