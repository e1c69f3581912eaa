/**
 * Mutations of people, organizations, places and events, and what the desk reads of them. All kinds
 * go the same way: start with {@code EntityEdits}.
 */
@NullMarked
package news.dateline.desk.entity;

import org.jspecify.annotations.NullMarked;
