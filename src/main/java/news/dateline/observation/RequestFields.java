package news.dateline.observation;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import news.dateline.hash.Sha256;

/** The fields of a request's log line. */
final class RequestFields {

    private RequestFields() {}

    static Map<String, String> of(Observed request) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("operation", request.operation());
        fields.put("outcome", request.outcome().name().toLowerCase(Locale.ROOT));
        if (request.code() != null) {
            fields.put("code", request.code().name());
        }
        if (request.status() > 0) {
            fields.put("status", String.valueOf(request.status()));
        }
        fields.put("ms", String.valueOf(TimeUnit.NANOSECONDS.toMillis(request.nanos())));
        fields.put("cost", String.valueOf(request.cost()));
        fields.put("statements", String.valueOf(request.statements()));
        fields.put("rows", String.valueOf(request.rows()));
        fields.put("database_ms", String.valueOf(request.databaseMillis()));
        fields.put("bytes", String.valueOf(request.bytes()));
        if (request.text() != null) {
            // As Apollo's clients and registered documents have it.
            fields.put("document", Sha256.hex(request.text()));
        }
        return fields;
    }

    static String text(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
    }
}
