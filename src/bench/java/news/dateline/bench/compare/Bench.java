package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Asks all contenders all questions, in rounds: one after the other is asked the same, so that
 * whatever else the machine does meets all alike.
 */
final class Bench {

    static final int FEW = 8;
    static final int MANY = 64;
    private static final double STEADY_SHARE = 0.5;
    private static final double WARM_UP_RATE = 300;
    private static final int WARM_UP_SECONDS = 5;

    private final List<Asking> askings;
    private final OneStatement limit;
    private final Wrk wrk;
    private final Sampling sampling;
    private final Path folder;
    private final Map<Asking, Map<Question, Path>> bodies = new HashMap<>();
    private final Results results = new Results();

    Bench(List<Asking> askings, OneStatement limit, Wrk wrk, Path folder)
            throws IOException, InterruptedException {
        this.askings = askings;
        this.limit = limit;
        this.wrk = wrk;
        this.sampling = new Sampling(wrk);
        this.folder = folder;
        for (Asking asking : askings) {
            Map<Question, Path> files = new LinkedHashMap<>();
            for (Question question : Question.ALL) {
                files.put(question, body(asking, question));
            }
            bodies.put(asking, files);
        }
    }

    private Path body(Asking asking, Question question) throws IOException, InterruptedException {
        Contender contender = asking.contender();
        String name = contender.dialect() + "-" + contender.archive().articles();
        Path file = folder.resolve(name + "-" + question.folder() + ".json");
        Files.write(file, asking.body(question));
        return file;
    }

    void warmUp(int runs) throws IOException, InterruptedException {
        for (Asking asking : askings) {
            Contender contender = asking.contender();
            long requests = new WarmUp(contender, bodies.get(asking), wrk).run(runs);
            Progress.say(contender.name() + " is warm after " + requests + " requests");
        }
    }

    /** Of Dateline at the front page, after all else. */
    Profile profile(Dateline dateline, Jdk jdk, int seconds)
            throws IOException, InterruptedException {
        Progress.say("takes a profile");
        Path body = bodies.get(askings.get(0)).get(Question.FRONT_PAGE);
        Path file = folder.resolve("front-page.jfr");
        return Profile.of(
                dateline.pid(), jdk, file, () -> wrk.run(dateline.endpoint(), body, FEW, seconds));
    }

    Results measure(int rounds, int seconds) throws IOException, InterruptedException {
        try (SteadyRate steady = new SteadyRate()) {
            warmUp(steady);
            for (int round = 1; round <= rounds; round++) {
                for (Question question : Question.ALL) {
                    Progress.say("round " + round + " of " + rounds + ": " + question.title());
                    ask(question, seconds, steady);
                }
            }
        }
        return results;
    }

    /** Processor time alone, with few connections. */
    Results measureCost(int rounds, int seconds) throws IOException, InterruptedException {
        for (int round = 1; round <= rounds; round++) {
            for (Question question : Question.ALL) {
                Progress.say("round " + round + " of " + rounds + ": " + question.title());
                for (Asking asking : askings) {
                    touch(asking, question);
                    figures(asking, question).addFew(sample(asking, question, FEW, seconds));
                }
            }
        }
        return results;
    }

    /** The load generator needs some requests too before it is quick. */
    private void warmUp(SteadyRate steady) throws IOException, InterruptedException {
        for (Asking asking : askings) {
            byte[] body = Files.readAllBytes(bodies.get(asking).get(Question.POINT));
            steady.run(asking.contender().endpoint(), body, WARM_UP_RATE, WARM_UP_SECONDS);
        }
    }

    private void ask(Question question, int seconds, SteadyRate steady)
            throws IOException, InterruptedException {
        for (Asking asking : askings) {
            touch(asking, question);
            figures(asking, question).addFew(sample(asking, question, FEW, seconds));
        }
        if (question.hasLimit()) {
            Figures figures = results.of(Results.LIMIT, question);
            figures.addFew(sampling.of(limit, question, FEW, seconds));
            figures.addMany(sampling.of(limit, question, MANY, seconds));
        }
        for (Asking asking : askings) {
            figures(asking, question).addMany(sample(asking, question, MANY, seconds));
        }
        double rate =
                STEADY_SHARE
                        * askings.stream()
                                .mapToDouble(asking -> figures(asking, question).capacity())
                                .min()
                                .orElseThrow();
        for (Asking asking : askings) {
            byte[] body = Files.readAllBytes(bodies.get(asking).get(question));
            figures(asking, question)
                    .addSteady(steady.run(asking.contender().endpoint(), body, rate, seconds));
        }
    }

    /** Another question was asked before: caches and connections settle again. */
    private void touch(Asking asking, Question question) throws IOException, InterruptedException {
        wrk.run(asking.contender().endpoint(), bodies.get(asking).get(question), FEW, 1);
    }

    private Sample sample(Asking asking, Question question, int connections, int seconds)
            throws IOException, InterruptedException {
        Path body = bodies.get(asking).get(question);
        return sampling.of(asking.contender(), body, connections, seconds);
    }

    private Figures figures(Asking asking, Question question) {
        return results.of(Results.key(asking.contender()), question);
    }
}
