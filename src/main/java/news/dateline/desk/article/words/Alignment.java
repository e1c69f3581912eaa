package news.dateline.desk.article.words;

import java.util.List;
import java.util.concurrent.CancellationException;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;

/**
 * Finds which parts of a list are in another, in the same order. All texts of an article share one,
 * and its work is bounded: what differs too much counts as changed as a whole.
 */
final class Alignment {

    /** How many parts may be compared for one article, about; some 50 ms. */
    private static final int MOST_WORK = 20_000_000;

    /** Differences that are looked for in two lists; memory grows with the square. */
    private static final int MOST_STEPS = 1_000;

    private long work = MOST_WORK;

    /** Of each part the place in the other list, or -1 if it is not there. */
    int[] of(List<String> before, List<String> after) {
        int start = commonStart(before, after);
        int end = commonEnd(before, after, start);
        int[] places = new int[before.size()];
        for (int i = 0; i < places.length; i++) {
            boolean isAtTheEnd = i >= before.size() - end;
            places[i] = i < start ? i : isAtTheEnd ? i + after.size() - before.size() : -1;
        }
        List<String> middle = before.subList(start, before.size() - end);
        List<String> other = after.subList(start, after.size() - end);
        if (!middle.isEmpty() && !other.isEmpty()) {
            align(middle, other, start, places);
        }
        return places;
    }

    private static int commonStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int commonEnd(List<String> before, List<String> after, int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int same = 0;
        while (same < most
                && before.get(before.size() - 1 - same)
                        .equals(after.get(after.size() - 1 - same))) {
            same++;
        }
        return same;
    }

    private void align(List<String> before, List<String> after, int start, int[] places) {
        List<Change> changes;
        try {
            changes = new MyersDiff<String>().computeDiff(before, after, new Bound(before, after));
        } catch (CancellationException e) {
            return;
        }
        changes.sort((one, other) -> Integer.compare(one.startOriginal, other.startOriginal));
        int i = 0;
        int shift = 0;
        for (Change change : changes) {
            for (; i < change.startOriginal; i++) {
                places[start + i] = start + i + shift;
            }
            i = change.endOriginal;
            shift = change.endRevised - change.endOriginal;
        }
        for (; i < before.size(); i++) {
            places[start + i] = start + i + shift;
        }
    }

    /** Ends a comparison that takes too long. */
    private final class Bound implements DiffAlgorithmListener {

        private final int size;

        Bound(List<String> before, List<String> after) {
            this.size = before.size() + after.size();
        }

        @Override
        public void diffStart() {
            // Nothing has been done yet.
        }

        @Override
        public void diffStep(int value, int max) {
            work -= size;
            if (value > MOST_STEPS || work < 0) {
                throw new CancellationException();
            }
        }

        @Override
        public void diffEnd() {
            // All has been counted.
        }
    }
}
