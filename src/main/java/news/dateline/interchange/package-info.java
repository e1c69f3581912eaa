/**
 * Loading and exporting of bundles, whose format docs/bundle.md describes. The packages in the
 * order in which they build on each other: {@code input} (files to lines), {@code values} (the
 * values of a line), {@code format} (tables and columns, declared once), {@code read} (a line to
 * rows), {@code merge} (a batch of lines into the database), {@code load} and {@code export}. Here
 * stands what runs at the start of the server: the sample, and new indexes after an upgrade.
 */
@NullMarked
package news.dateline.interchange;

import org.jspecify.annotations.NullMarked;
