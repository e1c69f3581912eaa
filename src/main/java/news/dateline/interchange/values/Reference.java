package news.dateline.interchange.values;

/**
 * An entity that a line names.
 *
 * @param path the field that does
 * @param kinds of which it may be, with spaces between
 */
public record Reference(String path, String key, String kinds) {}
