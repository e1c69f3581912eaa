/** Flyway: its settings, the migration at the start, and which migrations this Dateline needs. */
package news.dateline.storage.migrations;
