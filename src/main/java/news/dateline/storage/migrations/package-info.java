/** Flyway: its settings, the migration at the start, and which migrations this Dateline needs. */
@NullMarked
package news.dateline.storage.migrations;

import org.jspecify.annotations.NullMarked;
