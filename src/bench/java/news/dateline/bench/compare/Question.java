package news.dateline.bench.compare;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What is asked; its files are in src/bench/resources/compare.
 *
 * @param hasLimit whether one SQL statement for the whole answer is there
 */
record Question(String folder, String title, boolean hasLimit) {

    static final Question FRONT_PAGE = new Question("front-page", "Q1 front page", true);
    static final Question POINT = new Question("point", "Q4 point", false);
    static final Question FIRST_PAGE = new Question("first-page", "Q5 page 1", false);
    static final Question DEEP_PAGE = new Question("deep-page", "Q5 page 500", false);

    static final List<Question> ALL =
            List.of(
                    FRONT_PAGE,
                    new Question("article-page", "Q2 article page", true),
                    new Question("person-page", "Q3 person page", true),
                    POINT,
                    FIRST_PAGE,
                    DEEP_PAGE,
                    new Question("count", "Q6 count", false));

    /**
     * @param dialect the name of the contender's kind
     */
    String document(String dialect) throws IOException {
        return resource("/compare/" + folder + "/" + dialect + ".graphql");
    }

    String statement() throws IOException {
        return resource("/compare/" + folder + "/limit.sql");
    }

    static String resource(String path) throws IOException {
        try (InputStream in = Question.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new FileNotFoundException(path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
