package news.dateline.interchange;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import news.dateline.interchange.Content.OfArticle;
import news.dateline.interchange.Content.OfEntity;

/**
 * Names the lines that do not count though they say something new: whoever wrote them expects it.
 */
final class Edits {

    private final StoredLines stored;

    Edits(StoredLines stored) {
        this.stored = stored;
    }

    /** Before the plan is carried out. */
    List<Problem> warnings(Plan plan) throws SQLException {
        List<Problem> warnings = new ArrayList<>();
        for (Plan.Edit edit : plan.edits) {
            Problem warning =
                    edit.line().content() instanceof OfArticle article
                            ? ofArticle(edit, article)
                            : ofEntity(edit, (OfEntity) edit.line().content());
            if (warning != null) {
                warnings.add(warning);
            }
        }
        return warnings;
    }

    private Problem ofArticle(Plan.Edit edit, OfArticle article) throws SQLException {
        Set<String> fields = edit.fields();
        if (fields.isEmpty()) {
            Rows there = stored.article(article.id());
            fields = there == null ? Set.of() : LineDifference.between(edit.line().rows(), there);
        }
        return fields.isEmpty()
                ? null
                : new Problem(
                        edit.line().number(),
                        "version",
                        "version "
                                + article.version()
                                + " of \""
                                + Problem.shortened(article.key())
                                + "\" is there already and differs in "
                                + String.join(", ", fields)
                                + "; this line is not loaded: give it a higher version");
    }

    private static Problem ofEntity(Plan.Edit edit, OfEntity entity) {
        return new Problem(
                edit.line().number(),
                "asOf",
                "the same source says something else of \""
                        + Problem.shortened(entity.key())
                        + "\" as of the same time, in "
                        + String.join(", ", edit.fields())
                        + "; only one of the two lines counts: give a later asOf");
    }
}
