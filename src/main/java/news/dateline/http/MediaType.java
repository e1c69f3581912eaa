package news.dateline.http;

/** The forms of an answer. They hold the same JSON and differ in what the status says. */
enum MediaType {
    /** The status tells whether the request was understood; errors of GraphQL come with 200. */
    JSON("application/json"),
    /** The status tells whether there is data. */
    GRAPHQL_RESPONSE("application/graphql-response+json"),
    /** The JSON as an event; the status is that of {@link #JSON}. */
    EVENT_STREAM("text/event-stream");

    private final String type;

    MediaType(String type) {
        this.type = type;
    }

    /** As in a header's list of types. */
    String type() {
        return type;
    }

    String header() {
        return type + "; charset=utf-8";
    }
}
