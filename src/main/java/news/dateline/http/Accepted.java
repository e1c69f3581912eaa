package news.dateline.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the Accept header of a request asks for. */
final class Accepted {

    private final List<MediaRange> ranges;

    private Accepted(List<MediaRange> ranges) {
        this.ranges = ranges;
    }

    /** Without a header anything is accepted. */
    static Accepted of(List<String> headers) {
        List<MediaRange> ranges = new ArrayList<>();
        for (String header : headers) {
            for (String part : header.split(",")) {
                if (!part.isBlank()) {
                    ranges.add(MediaRange.of(part));
                }
            }
        }
        if (ranges.isEmpty()) {
            ranges.add(MediaRange.of("*/*"));
        }
        return new Accepted(ranges);
    }

    /**
     * The form of the answer, if one is accepted: the one with the greater q, then the one that is
     * named. A client that names both knows the newer; one that names neither gets JSON.
     */
    Optional<MediaType> answer() {
        MediaRange json = best(MediaType.JSON.type(), MediaType.JSON.subtype());
        MediaRange response =
                best(MediaType.GRAPHQL_RESPONSE.type(), MediaType.GRAPHQL_RESPONSE.subtype());
        if (json.weight() == 0 && response.weight() == 0) {
            return Optional.empty();
        }
        if (json.weight() != response.weight()) {
            return Optional.of(
                    json.weight() > response.weight()
                            ? MediaType.JSON
                            : MediaType.GRAPHQL_RESPONSE);
        }
        return Optional.of(response.isExact() ? MediaType.GRAPHQL_RESPONSE : MediaType.JSON);
    }

    /** A browser's address line asks so: it wants a page rather than data. */
    boolean prefersHtml() {
        MediaRange html = best("text", "html");
        return html.isExact()
                && html.weight() > best(MediaType.JSON.type(), MediaType.JSON.subtype()).weight();
    }

    private MediaRange best(String type, String subtype) {
        MediaRange best = MediaRange.NONE;
        for (MediaRange range : ranges) {
            if (range.covers(type, subtype) && range.precision() > best.precision()) {
                best = range;
            }
        }
        return best;
    }
}
