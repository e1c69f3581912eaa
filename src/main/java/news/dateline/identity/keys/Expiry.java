package news.dateline.identity.keys;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When a key expires, as the command line has it: 90d, 12h, 2027-01-31, or a moment. */
final class Expiry {

    static final String FORMS = "90d, 12h, 2027-01-31 or 2027-01-31T12:00:00Z";

    private static final Pattern SPAN = Pattern.compile("([1-9][0-9]{0,4})([dh])");

    private Expiry() {}

    /** Empty if it has none of the forms. A date is its beginning, in UTC. */
    static Optional<Instant> parse(String text, Instant now) {
        Matcher span = SPAN.matcher(text);
        if (span.matches()) {
            long number = Long.parseLong(span.group(1));
            return Optional.of(
                    now.plus(
                            span.group(2).equals("d")
                                    ? Duration.ofDays(number)
                                    : Duration.ofHours(number)));
        }
        try {
            return Optional.of(
                    text.length() == "2027-01-31".length()
                            ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                            : OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
