package news.dateline.bench.compare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;

/** Measures how Dateline starts, and what it costs then, in each way in which it is packaged. */
public final class Starting {

    private static final int STARTS = 5;
    private static final int REST_SECONDS = 3;
    private static final List<Question> ASKED = List.of(Question.FRONT_PAGE, Question.POINT);

    private final Options options;
    private final LoadedArchive archive;
    private final Chosen chosen;
    private final Map<Build, StartFigures> figures = new LinkedHashMap<>();

    private Starting(Options options, LoadedArchive archive, Chosen chosen, List<Build> builds) {
        this.options = options;
        this.archive = archive;
        this.chosen = chosen;
        builds.forEach(build -> figures.put(build, new StartFigures()));
    }

    public static void main(String... arguments) throws Exception {
        StartingOptions starting = StartingOptions.of(arguments);
        Options options = starting.options();
        Files.createDirectories(options.data());
        // Of another Java the AOT cache would not be right.
        Jdk jdk = new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
        try (Server server = Server.of(options)) {
            LoadedArchive archive = LoadedArchive.of(options.articles(), server, options, jdk);
            Starting run = new Starting(options, archive, Chosen.in(archive), starting.builds(jdk));
            run.starts();
            run.load();
            StartingPage page = new StartingPage(options, new Versions(server, jdk), jdk);
            Files.writeString(options.out(), page.text(run.figures));
            System.out.println(page.table(run.figures));
        }
    }

    private StartedBuild start(Build build, JsonNode expected) throws Exception {
        return StartedBuild.of(build, archive, chosen, expected, options.data());
    }

    /** One after the other, in rounds; the first round only brings the files into memory. */
    private void starts() throws Exception {
        JsonNode expected = null;
        for (int round = 0; round <= STARTS; round++) {
            for (Map.Entry<Build, StartFigures> one : figures.entrySet()) {
                Progress.say("start " + round + " of " + STARTS + ": " + one.getKey().name());
                try (StartedBuild started = start(one.getKey(), expected)) {
                    expected = started.answer();
                    TimeUnit.SECONDS.sleep(REST_SECONDS);
                    if (round > 0) {
                        one.getValue().addStart(started, started.resident());
                    }
                }
            }
        }
    }

    /** All run, and are asked in turn. */
    private void load() throws Exception {
        Path script = options.data().resolve("post.lua");
        Files.writeString(script, Question.resource("/compare/post.lua"));
        Wrk wrk = new Wrk(script);
        List<StartedBuild> started = new ArrayList<>();
        try {
            for (Build build : figures.keySet()) {
                started.add(start(build, null));
            }
            compareAnswers(started);
            Map<Question, Path> bodies = bodies(started.get(0));
            for (StartedBuild one : started) {
                long requests = new WarmUp(one, bodies, wrk).run(options.warmUps());
                Progress.say(one.name() + " is warm after " + requests + " requests");
            }
            for (int round = 1; round <= options.rounds(); round++) {
                measure(started, bodies, new Sampling(wrk));
            }
        } finally {
            started.forEach(StartedBuild::close);
        }
    }

    private void compareAnswers(List<StartedBuild> started) throws Exception {
        for (Question question : ASKED) {
            JsonNode first = new Asking(started.get(0), chosen).answer(question);
            for (StartedBuild one : started) {
                if (!new Asking(one, chosen).answer(question).equals(first)) {
                    throw new IllegalStateException(
                            one.name() + " answers otherwise: " + question.title());
                }
            }
        }
    }

    private Map<Question, Path> bodies(StartedBuild any) throws Exception {
        Map<Question, Path> bodies = new LinkedHashMap<>();
        for (Question question : ASKED) {
            Path body = options.data().resolve("starting-" + question.folder() + ".json");
            bodies.put(question, Files.write(body, new Asking(any, chosen).body(question)));
        }
        return bodies;
    }

    private void measure(List<StartedBuild> started, Map<Question, Path> bodies, Sampling sampling)
            throws Exception {
        List<StartFigures> found = List.copyOf(figures.values());
        for (Question question : ASKED) {
            Progress.say(question.title());
            for (int i = 0; i < started.size(); i++) {
                StartedBuild one = started.get(i);
                Sample sample =
                        sampling.of(one, bodies.get(question), Bench.FEW, options.seconds());
                found.get(i).addLoad(question, sample, one.resident());
            }
        }
    }
}
