package news.dateline.schema.messages;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the names that a client may have meant. */
final class NearMiss {

    private static final int LONGEST = 60;
    private static final int MOST = 3;

    private NearMiss() {}

    private record Candidate(String name, int distance) {}

    /** A question to end a message with, or nothing where no name is near. */
    static String among(String given, Collection<String> names) {
        if (given.length() > LONGEST) {
            return "";
        }
        int most = 1 + given.length() / 3;
        List<Candidate> candidates =
                names.stream()
                        .filter(name -> Math.abs(name.length() - given.length()) <= most)
                        .map(name -> new Candidate(name, distance(given, name)))
                        .toList();
        int least = candidates.stream().mapToInt(Candidate::distance).min().orElse(most + 1);
        List<String> near =
                candidates.stream()
                        .filter(one -> one.distance() == least && least <= most)
                        .map(one -> '"' + one.name() + '"')
                        .sorted()
                        .limit(MOST)
                        .toList();
        return near.isEmpty() ? "" : " Did you mean " + listed(near) + "?";
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : names.subList(0, last).stream().collect(Collectors.joining(", "))
                        + " or "
                        + names.get(last);
    }

    /** How many letters to add, drop, change or swap with the next; case does not count. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                steps[i][k] = i == 0 || k == 0 ? i + k : step(steps, a, b, i, k);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int step(int[][] steps, String a, String b, int i, int k) {
        int change = a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1;
        int least =
                Math.min(
                        Math.min(steps[i - 1][k], steps[i][k - 1]) + 1,
                        steps[i - 1][k - 1] + change);
        boolean areSwapped =
                i > 1
                        && k > 1
                        && a.charAt(i - 1) == b.charAt(k - 2)
                        && a.charAt(i - 2) == b.charAt(k - 1);
        return areSwapped ? Math.min(least, steps[i - 2][k - 2] + 1) : least;
    }
}
