package news.dateline.errors;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Finds the names that a client may have meant. */
public final class NearMiss {

    private static final int LONGEST = 60;
    private static final int MOST = 3;

    private NearMiss() {}

    private record Candidate(String name, int distance) {}

    /** A question to end a message with, or nothing where no name is near. */
    public static String among(String given, Collection<String> names) {
        if (given.length() > LONGEST) {
            return "";
        }
        // At least one letter must be right, or every name of one letter would be near.
        int most = Math.min(given.length() - 1, given.length() < 5 ? 1 : 1 + given.length() / 3);
        List<Candidate> candidates =
                names.stream()
                        .filter(name -> Math.abs(name.length() - given.length()) <= most)
                        .map(name -> new Candidate(name, EditDistance.between(given, name)))
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
}
