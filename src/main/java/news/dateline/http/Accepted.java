package news.dateline.http;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the Accept header of a request asks for. */
record Accepted(List<MediaRange> ranges) {

    /** Without a header anything is accepted. */
    static Accepted of(List<String> headers) {
        List<MediaRange> ranges =
                headers.stream()
                        .flatMap(header -> Stream.of(header.split(",")))
                        .filter(part -> !part.isBlank())
                        .map(MediaRange::of)
                        .toList();
        return new Accepted(ranges.isEmpty() ? List.of(MediaRange.of("*/*")) : ranges);
    }

    /**
     * The form of the answer, if one is accepted: the one with the greater q, then the one that is
     * named. A client that names both knows the newer; one that names neither gets JSON.
     */
    Optional<MediaType> answer() {
        MediaRange json = best(MediaType.JSON.type());
        MediaRange response = best(MediaType.GRAPHQL_RESPONSE.type());
        double events = takesEvents() ? best(MediaType.EVENT_STREAM.type()).weight() : 0;
        if (events > Math.max(json.weight(), response.weight())) {
            return Optional.of(MediaType.EVENT_STREAM);
        }
        if (json.weight() == 0 && response.weight() == 0) {
            return Optional.empty();
        }
        boolean isJson =
                json.weight() == response.weight()
                        ? !response.isExact()
                        : json.weight() > response.weight();
        return Optional.of(isJson ? MediaType.JSON : MediaType.GRAPHQL_RESPONSE);
    }

    /** Of a client that names events; one that takes anything does not know them. */
    boolean takesEvents() {
        MediaRange events = best(MediaType.EVENT_STREAM.type());
        return events.weight() > 0 && !events.name().equals("*/*");
    }

    /** A browser's address line asks so: it wants a page rather than data. */
    boolean prefersHtml() {
        MediaRange html = best("text/html");
        return html.isExact() && html.weight() > best(MediaType.JSON.type()).weight();
    }

    private MediaRange best(String media) {
        return ranges.stream()
                .filter(range -> range.covers(media))
                .reduce(
                        MediaRange.NONE,
                        (best, next) -> next.precision() > best.precision() ? next : best);
    }
}
