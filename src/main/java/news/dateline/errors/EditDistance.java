package news.dateline.errors;

import java.util.Locale;

/** How far two names are from each other, for messages that offer the one that was meant. */
public final class EditDistance {

    private EditDistance() {}

    /** How many letters to add, drop, change or swap with the next; case does not count. */
    public static int between(String one, String other) {
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
