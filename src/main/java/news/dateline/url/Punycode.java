package news.dateline.url;

import java.util.Arrays;

/**
 * Encodes labels of domain names (RFC 3492). java.net.IDN implements only IDNA 2003, which maps
 * straße.de to strasse.de; today these are different names.
 */
final class Punycode {

    private static final int BASE = 36;
    private static final int LOWEST_THRESHOLD = 1;
    private static final int HIGHEST_THRESHOLD = 26;
    private static final int SKEW = 38;
    private static final int DAMPING = 700;
    private static final int FIRST_BIAS = 72;
    private static final int FIRST_CODE_POINT = 128;

    private Punycode() {}

    static String encode(String label) {
        int[] input = label.codePoints().toArray();
        StringBuilder output = new StringBuilder();
        Arrays.stream(input)
                .filter(c -> c < FIRST_CODE_POINT)
                .forEach(c -> output.append((char) c));
        int basic = output.length();
        if (basic > 0) {
            output.append('-');
        }
        int handled = basic;
        int codePoint = FIRST_CODE_POINT;
        int bias = FIRST_BIAS;
        int delta = 0;
        while (handled < input.length) {
            int from = codePoint;
            int next = Arrays.stream(input).filter(c -> c >= from).min().orElseThrow();
            delta += (next - codePoint) * (handled + 1);
            codePoint = next;
            for (int c : input) {
                if (c < codePoint) {
                    delta++;
                } else if (c == codePoint) {
                    append(output, delta, bias);
                    bias = adapted(delta, handled + 1, handled == basic);
                    delta = 0;
                    handled++;
                }
            }
            delta++;
            codePoint++;
        }
        return output.toString();
    }

    private static void append(StringBuilder output, int delta, int bias) {
        int rest = delta;
        for (int k = BASE; ; k += BASE) {
            int threshold = Math.min(HIGHEST_THRESHOLD, Math.max(LOWEST_THRESHOLD, k - bias));
            if (rest < threshold) {
                output.append(digit(rest));
                return;
            }
            output.append(digit(threshold + (rest - threshold) % (BASE - threshold)));
            rest = (rest - threshold) / (BASE - threshold);
        }
    }

    private static char digit(int value) {
        return (char) (value < 26 ? 'a' + value : '0' + value - 26);
    }

    private static int adapted(int delta, int points, boolean first) {
        int rest = first ? delta / DAMPING : delta / 2;
        rest += rest / points;
        int k = 0;
        while (rest > (BASE - LOWEST_THRESHOLD) * HIGHEST_THRESHOLD / 2) {
            rest /= BASE - LOWEST_THRESHOLD;
            k += BASE;
        }
        return k + (BASE - LOWEST_THRESHOLD + 1) * rest / (rest + SKEW);
    }
}
