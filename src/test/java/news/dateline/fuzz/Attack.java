package news.dateline.fuzz;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * One request that means no good.
 *
 * @param parameters of the address, for a GET; else null
 * @param body of a POST; else null
 * @param contentType null for none
 * @param accept null for none
 */
record Attack(String parameters, byte[] body, String contentType, String accept) {

    HttpRequest to(String endpoint, Duration patience) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(
                                        parameters == null
                                                ? endpoint
                                                : endpoint + "?" + parameters))
                        .timeout(patience);
        if (contentType != null) {
            request.header("Content-Type", contentType);
        }
        if (accept != null) {
            request.header("Accept", accept);
        }
        return parameters == null
                ? request.POST(BodyPublishers.ofByteArray(body)).build()
                : request.GET().build();
    }

    /** What was sent, as far as it helps. */
    @Override
    public String toString() {
        String sent =
                parameters == null ? new String(body, StandardCharsets.UTF_8) : "?" + parameters;
        String shown = sent.length() > 2000 ? sent.substring(0, 2000) + "…" : sent;
        return contentType + ", accepts " + accept + ": " + shown;
    }
}
