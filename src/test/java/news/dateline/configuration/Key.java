package news.dateline.configuration;

/** One setting, as its interface declares it. */
record Key(String name, String kind, String byDefault, String description) {

    String line() {
        String value = byDefault.isEmpty() ? "" : "`" + byDefault + "`";
        return "| `%s` | %s | %s | %s |".formatted(name, kind, value, description);
    }
}
