package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.List;

/**
 * What loading came to.
 *
 * @param ahead withdrawals that take effect later
 * @param unknown withdrawals of unknown articles
 * @param statements of records, that is of sources other than articles
 * @param unchanged lines that say nothing new
 * @param refused lines
 * @param warned lines that there is a warning of
 */
public record Summary(
        int entities,
        int articles,
        int withdrawn,
        int ahead,
        int unknown,
        int statements,
        int unchanged,
        int refused,
        int warned) {

    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0);

    public static Summary unchanged(int lines) {
        return new Summary(0, 0, 0, 0, 0, 0, lines, 0, 0);
    }

    public static Summary refused(int lines) {
        return new Summary(0, 0, 0, 0, 0, 0, 0, lines, 0);
    }

    public static Summary warned(int lines) {
        return new Summary(0, 0, 0, 0, 0, 0, 0, 0, lines);
    }

    public Summary plus(Summary other) {
        return new Summary(
                entities + other.entities,
                articles + other.articles,
                withdrawn + other.withdrawn,
                ahead + other.ahead,
                unknown + other.unknown,
                statements + other.statements,
                unchanged + other.unchanged,
                refused + other.refused,
                warned + other.warned);
    }

    public boolean changedNothing() {
        return entities + articles + withdrawn + ahead + unknown + statements == 0;
    }

    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        if (changedNothing()) {
            parts.add("nothing to change");
        } else {
            parts.add(
                    count(entities, "entity", "entities")
                            + " and "
                            + count(articles, "article", "articles")
                            + " new or changed");
            parts.add(count(withdrawn, "article", "articles") + " withdrawn");
            parts.add(count(statements, "new statement", "new statements") + " of records");
        }
        if (ahead > 0) {
            parts.add(
                    count(
                            ahead,
                            "withdrawal that takes effect later",
                            "withdrawals that take effect later"));
        }
        if (unknown > 0) {
            parts.add(
                    count(
                            unknown,
                            "withdrawal of an unknown article",
                            "withdrawals of unknown articles"));
        }
        parts.add(count(unchanged, "line", "lines") + " unchanged or superseded");
        if (refused > 0) {
            parts.add(count(refused, "line", "lines") + " rejected");
        }
        if (warned > 0) {
            parts.add(count(warned, "line", "lines") + " with warnings");
        }
        return String.join(", ", parts);
    }

    private static String count(int number, String singular, String plural) {
        return number + " " + (number == 1 ? singular : plural);
    }
}
