package news.dateline.configuration;

/**
 * One setting, as its interface declares it.
 *
 * @param isBounded whether a value can be too small
 */
record Key(String name, String kind, String byDefault, String description, boolean isBounded) {

    String line() {
        String value = byDefault.isEmpty() ? "" : "`" + byDefault + "`";
        return "| `%s` | %s | %s | %s |".formatted(name, kind, value, description);
    }
}
