package news.dateline.bench.compare;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** Whether all answer the same: else it would be no comparison. */
final class Sameness {

    private Sameness() {}

    /** Fails if they do not. */
    static void check(List<Asking> askings, OneStatement limit)
            throws IOException, InterruptedException, SQLException {
        for (Question question : Question.ALL) {
            Leaves expected = leaves(askings.get(0), question);
            for (Asking asking : askings) {
                compare(question, asking.contender().name(), expected, leaves(asking, question));
            }
            if (question.hasLimit()) {
                compare(
                        question,
                        "one statement",
                        expected,
                        Leaves.of(limit.answer(question), false));
            }
            Progress.say(
                    question.title()
                            + ": all answer the same "
                            + expected.values().size()
                            + " values");
        }
    }

    private static Leaves leaves(Asking asking, Question question)
            throws IOException, InterruptedException {
        boolean globalIds = asking.contender().dialect().equals("dateline");
        return Leaves.of(asking.answer(question), globalIds);
    }

    private static void compare(Question question, String who, Leaves expected, Leaves found) {
        String difference = expected.difference(found);
        if (difference != null) {
            throw new IllegalStateException(question.title() + ", " + who + ": " + difference);
        }
    }
}
