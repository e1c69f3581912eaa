package news.dateline.interchange.merge;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import news.dateline.interchange.read.Content.OfArticle;
import news.dateline.interchange.read.Content.OfEntity;
import news.dateline.interchange.values.Problem;

/**
 * Names the lines that do not count though they say something new: whoever wrote them expects it.
 */
public final class Edits {

    private final StoredLines stored;

    Edits(StoredLines stored) {
        this.stored = stored;
    }

    /** Before the plan is carried out. In the order of the lines. */
    List<Problem> warnings(Plan plan) throws SQLException {
        List<Problem> warnings = new ArrayList<>();
        Map<Long, List<Plan.Edit>> ofStored = new LinkedHashMap<>();
        for (Plan.Edit edit : plan.edits) {
            if (edit.line().content() instanceof OfEntity entity) {
                warnings.add(ofEntity(edit, entity));
            } else if (edit.line().content() instanceof OfArticle article) {
                if (edit.fields().isEmpty()) {
                    ofStored.computeIfAbsent(article.id(), some -> new ArrayList<>()).add(edit);
                } else {
                    warnings.add(ofArticle(edit, article, edit.fields()));
                }
            }
        }
        if (!ofStored.isEmpty()) {
            warnings.addAll(comparedWithStored(ofStored));
            warnings.sort(Comparator.comparingInt(Problem::line));
        }
        return warnings;
    }

    /**
     * Where the graph has the digest of an older form of the same line, or none, it gets this one.
     */
    private List<Problem> comparedWithStored(Map<Long, List<Plan.Edit>> edits) throws SQLException {
        List<Problem> warnings = new ArrayList<>();
        Map<Long, String> same = new LinkedHashMap<>();
        stored.read(
                edits.keySet(),
                there -> {
                    long id = there.content(OfArticle.class).id();
                    for (Plan.Edit edit : edits.getOrDefault(id, List.of())) {
                        OfArticle article = edit.line().content(OfArticle.class);
                        Set<String> fields =
                                LineDifference.between(edit.line().rows(), there.rows());
                        if (fields.isEmpty()) {
                            same.put(id, article.digest());
                        } else {
                            warnings.add(ofArticle(edit, article, fields));
                        }
                    }
                });
        stored.keepDigests(same);
        return warnings;
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
