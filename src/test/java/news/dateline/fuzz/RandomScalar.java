package news.dateline.fuzz;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import news.dateline.entity.GlobalId;

/** Makes values of scalars: ordinary ones more often than odd ones. */
final class RandomScalar {

    /** By the name of the field: which type the id is of. */
    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("person", "Person"),
                    Map.entry("agent", "Person"),
                    Map.entry("speaker", "Person"),
                    Map.entry("owner", "Person"),
                    Map.entry("body", "Organization"),
                    Map.entry("organization", "Organization"),
                    Map.entry("publisher", "Organization"),
                    Map.entry("parent", "Organization"),
                    Map.entry("onBehalfOf", "Organization"),
                    Map.entry("place", "Place"),
                    Map.entry("dateline", "Place"),
                    Map.entry("headquarters", "Place"),
                    Map.entry("within", "Place"),
                    Map.entry("event", "Event"),
                    Map.entry("partOf", "Event"),
                    Map.entry("from", "Event"),
                    Map.entry("to", "Event"),
                    Map.entry("ids", "Suggestion"));

    private static final String LATER = "2999-01-01T00:00:00Z";

    private static final Pattern SUBJECT =
            Pattern.compile("(?:create|update)(Person|Organization|Place|Event)");

    private static final Set<String> SUBJECTS = Set.of("id", "ids", "from", "into", "mentions");

    private final Dice dice;
    private final List<String> ids;
    private final String mutation;
    private final String subject;
    private final boolean isCalm;

    /**
     * @param mutation names the type of its id
     */
    RandomScalar(Dice dice, List<String> ids, String mutation) {
        this.dice = dice;
        this.ids = ids;
        this.mutation = mutation;
        Matcher matcher = SUBJECT.matcher(mutation);
        this.subject = matcher.matches() ? matcher.group(1) : "Article";
        this.isCalm = dice.chance(0.6);
    }

    /** Whether values are such as a client means them, so that most mutations succeed. */
    boolean isCalm() {
        return isCalm;
    }

    Object of(String type, String field) {
        return switch (type) {
            case "ID" -> id(field);
            case "Int" ->
                    isCalm && field.equals("version")
                            ? 1
                            : usual(0.95) ? dice.below(8) : dice.pick(Samples.ODD_NUMBERS);
            case "Float" -> usual(0.9) ? dice.below(11) / 10.0 : dice.pick(Samples.ODD_NUMBERS);
            case "Boolean" -> dice.chance(0.5);
            case "DateTime" ->
                    isCalm && field.equals("publishAt")
                            ? LATER
                            : dice.pick(usual(0.7) ? Samples.MOMENTS : Samples.ODD_MOMENTS);
            case "Date" -> dice.pick(usual(0.7) ? Samples.DATES : Samples.ODD_DATES);
            default -> text(field);
        };
    }

    private String text(String field) {
        if (!usual(0.95)) {
            return dice.pick(Samples.ODD_TEXTS);
        }
        if (field.startsWith("line")) {
            return dice.pick(usual(0.7) ? Samples.LINES : Samples.ODD_LINES);
        }
        if (field.equals("name") && mutation.endsWith("Key")) {
            return "key-" + dice.below(10);
        }
        if (isCalm && (field.equals("key") || field.equals("idempotencyKey"))) {
            return "k" + dice.below(1_000);
        }
        List<String> known = Samples.BY_FIELD.get(field);
        if (known != null && usual(0.95)) {
            return usual(0.7) ? dice.pick(known.subList(0, 2)) : dice.pick(known);
        }
        return dice.pick(Samples.TEXTS);
    }

    private boolean usual(double chance) {
        return isCalm || dice.chance(chance);
    }

    private String id(String field) {
        List<String> suitable =
                isCalm && SUBJECTS.contains(field) ? Suitable.ids(mutation, field) : List.of();
        if (!suitable.isEmpty()) {
            return dice.pick(suitable);
        }
        String type = field.equals("id") ? subject : TYPES.get(field);
        List<String> known =
                ids.stream()
                        .filter(id -> type == null || GlobalId.decode(id).type().equals(type))
                        .toList();
        if (usual(0.5) && !known.isEmpty()) {
            return dice.pick(known);
        }
        return usual(0.97)
                ? dice.pick(ids)
                : dice.pick(
                        List.of(
                                "",
                                "x",
                                "\u0000",
                                "QXJ0aWNsZTox",
                                "QXJ0aWNsZTo5OTk5OTk5OTk5OTk5OTk5OTk5OQ",
                                "////",
                                "x".repeat(5_000)));
    }

    /** Whatever the type. */
    Object anything() {
        return dice.pick(
                List.<Object>of(
                        "", 1, true, List.of(), Map.of(), List.of(List.of(List.of(1))), 1e300));
    }
}
