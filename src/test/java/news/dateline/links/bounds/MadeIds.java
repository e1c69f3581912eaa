package news.dateline.links.bounds;

import news.dateline.entity.GlobalId;

/**
 * Ids of rows that bounds/fill.sql makes: of each kind the first is everywhere, the second rare.
 */
final class MadeIds {

    private MadeIds() {}

    static String article(int number) {
        return GlobalId.encode("Article", number);
    }

    static String person(int number) {
        return GlobalId.encode("Person", 1_000_000_000L + number);
    }

    static String organization(int number) {
        return GlobalId.encode("Organization", 2_000_000_000L + number);
    }

    static String place(int number) {
        return GlobalId.encode("Place", 3_000_000_000L + number);
    }

    static String event(int number) {
        return GlobalId.encode("Event", 4_000_000_000L + number);
    }

    static String image(int number) {
        return GlobalId.encode("Image", 5_000_000_000L + number);
    }

    static String of(String type, int number) {
        return switch (type) {
            case "Article" -> article(number);
            case "Person" -> person(number);
            case "Organization" -> organization(number);
            case "Place" -> place(number);
            case "Event" -> event(number);
            case "Image" -> image(number);
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** Fills in what a filter names as {@code person:1} and so on. */
    static String resolve(String text) {
        return java.util.regex.Pattern.compile(
                        "\\b(article|person|organization|place|event):(\\d+)")
                .matcher(text)
                .replaceAll(
                        found -> {
                            String kind = found.group(1);
                            String type = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
                            return '"' + of(type, Integer.parseInt(found.group(2))) + '"';
                        });
    }
}
