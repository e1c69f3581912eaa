package news.dateline.interchange.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.read.Content.OfArticle;
import news.dateline.interchange.read.Content.OfEntity;
import news.dateline.interchange.values.Problem;

/**
 * Names the lines that do not count though they say something new: whoever wrote them expects it.
 * Some must be compared with {@link #stored}, which the caller reads before the plan is carried
 * out.
 */
public final class Edits {

    private final List<Problem> warnings = new ArrayList<>();
    private final Map<Long, List<Plan.Edit>> ofStored = new LinkedHashMap<>();
    private final Map<Long, String> same = new LinkedHashMap<>();

    private Edits() {}

    public static Edits of(Plan plan) {
        Edits edits = new Edits();
        for (Plan.Edit edit : plan.edits) {
            if (edit.line().content() instanceof OfEntity entity) {
                edits.warnings.add(ofEntity(edit, entity));
            } else if (edit.line().content() instanceof OfArticle article) {
                if (edit.fields().isEmpty()) {
                    edits.ofStored
                            .computeIfAbsent(article.id(), some -> new ArrayList<>())
                            .add(edit);
                } else {
                    edits.warnings.add(ofArticle(edit, article, edit.fields()));
                }
            }
        }
        return edits;
    }

    /** The articles whose stored lines are to be compared: see {@link StoredLines#select}. */
    public Set<Long> stored() {
        return ofStored.keySet();
    }

    /**
     * Where the graph has the digest of an older form of the same line, or none, it gets this one.
     */
    public void compare(String storedLine) {
        BundleLine there = StoredLines.read(storedLine);
        if (there == null) {
            return;
        }
        long id = there.content(OfArticle.class).id();
        for (Plan.Edit edit : ofStored.getOrDefault(id, List.of())) {
            OfArticle article = edit.line().content(OfArticle.class);
            Set<String> fields = LineDifference.between(edit.line().rows(), there.rows());
            if (fields.isEmpty()) {
                same.put(id, article.digest());
            } else {
                warnings.add(ofArticle(edit, article, fields));
            }
        }
    }

    /** In the order of the lines. */
    public List<Problem> warnings() {
        return warnings.stream().sorted(Comparator.comparingInt(Problem::line)).toList();
    }

    /** A statement that keeps the digests of lines that say the same; empty if there are none. */
    public String keepDigests() {
        return same.isEmpty() ? "" : StoredLines.keepDigests(same);
    }

    private static Problem ofArticle(Plan.Edit edit, OfArticle article, Set<String> fields) {
        return new Problem(
                edit.line().number(),
                "version",
                "version "
                        + article.version()
                        + " of \""
                        + Problem.shortened(article.key())
                        + "\" is already in the graph and differs in "
                        + String.join(", ", fields)
                        + "; this line is not loaded: give it a higher version");
    }

    private static Problem ofEntity(Plan.Edit edit, OfEntity entity) {
        return new Problem(
                edit.line().number(),
                "asOf",
                "the same source gives other values for \""
                        + Problem.shortened(entity.key())
                        + "\" with the same asOf, in "
                        + String.join(", ", edit.fields())
                        + "; only one of the two lines counts: give a later asOf");
    }
}
