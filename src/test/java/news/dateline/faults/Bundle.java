package news.dateline.faults;

/** Content to be loaded. */
final class Bundle {

    private Bundle() {}

    static String ofPeople(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"type\":\"person\",\"key\":\"many-")
                    .append(i)
                    .append("\",\"name\":\"Person Number ")
                    .append(i)
                    .append("\",\"origin\":\"https://example.org/")
                    .append(i)
                    .append("\"}\n");
        }
        return lines.toString();
    }
}
