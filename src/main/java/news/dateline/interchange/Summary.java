package news.dateline.interchange;

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

    static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Summary unchanged(int lines) {
        return new Summary(0, 0, 0, 0, 0, 0, lines, 0, 0);
    }

    static Summary refused(int lines) {
        return new Summary(0, 0, 0, 0, 0, 0, 0, lines, 0);
    }

    static Summary warned(int lines) {
        return new Summary(0, 0, 0, 0, 0, 0, 0, 0, lines);
    }

    Summary plus(Summary other) {
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
            parts.add(entities + " entities and " + articles + " articles new or changed");
            parts.add(withdrawn + " articles withdrawn");
            parts.add(statements + " new statements of records");
        }
        if (ahead > 0) {
            parts.add(ahead + " withdrawals that take effect later");
        }
        if (unknown > 0) {
            parts.add(unknown + " withdrawals of unknown articles");
        }
        parts.add(unchanged + " lines unchanged or superseded");
        if (refused > 0) {
            parts.add(refused + " lines rejected");
        }
        if (warned > 0) {
            parts.add(warned + " lines with warnings");
        }
        return String.join(", ", parts);
    }
}
