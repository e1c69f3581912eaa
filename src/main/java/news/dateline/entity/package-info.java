/**
 * What people, organizations, events and places have in common: ids, names, origins, look-ups,
 * filters.
 */
package news.dateline.entity;
