/**
 * What people, organizations, events and places have in common: ids, names, origins, look-ups,
 * filters.
 */
@NullMarked
package news.dateline.entity;

import org.jspecify.annotations.NullMarked;
