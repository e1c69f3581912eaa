package news.dateline.bench.compare;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What finding one person by id costs by Panache's session and by the readers' statement, on the
 * program with the mutations of src/trial. A root field that finds nothing stands beside each, so
 * that the difference is the look-up's.
 */
public final class LookUps {

    private static final String PROGRAM = "target/trial/quarkus-app/quarkus-run.jar";
    private static final int ROUNDS = 4;
    private static final int SECONDS = 10;
    private static final int CONNECTIONS = 8;
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private LookUps() {}

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createTempDirectory("lookups");
        int port = StartedProgram.freePort();
        List<String> command =
                List.of(
                        Jdk.newest().tool("java"),
                        "-Xmx256m",
                        "-Dquarkus.http.port=" + port,
                        "-Ddateline.data=" + folder.resolve("data"),
                        "-Ddateline.sample=true",
                        "-Ddateline.rate-limit.addresses=0",
                        "-jar",
                        PROGRAM);
        try (StartedProgram program =
                new StartedProgram(command, Map.of(), folder.resolve("log"), "Listening on", 1)) {
            measure(program, URI.create("http://127.0.0.1:" + port + "/graphql"), folder);
        }
    }

    private static void measure(StartedProgram program, URI endpoint, Path folder)
            throws Exception {
        Path script = folder.resolve("post.lua");
        Files.writeString(script, Question.resource("/compare/post.lua"));
        Wrk wrk = new Wrk(script);
        Map<String, Path> bodies = bodies(person(endpoint), folder);
        Map<String, StringBuilder> figures = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, Path> body : bodies.entrySet()) {
                double before = program.cpuSeconds();
                Wrk.Counted counted = wrk.run(endpoint, body.getValue(), CONNECTIONS, SECONDS);
                double millis = (program.cpuSeconds() - before) * 1_000 / counted.requests();
                if (counted.failed() > 0) {
                    throw new IllegalStateException(body.getKey() + " failed");
                }
                if (round > 0) {
                    figures.computeIfAbsent(body.getKey(), name -> new StringBuilder())
                            .append(String.format(Locale.ROOT, " %.3f |", millis));
                }
            }
        }
        System.out.println("CPU of server and database, ms a request, round by round");
        figures.forEach((name, row) -> System.out.println("| " + name + " |" + row));
    }

    private static Map<String, Path> bodies(String person, Path folder) throws Exception {
        Map<String, String> documents = new LinkedHashMap<>();
        documents.put("query, nothing found", "{ __typename }");
        documents.put("query, by the readers' statement", "{ person(id: \"%s\") { name } }");
        documents.put("mutation, nothing found", "mutation { id(id: \"%s\") }");
        documents.put("mutation, by Panache", "mutation { find(id: \"%s\") }");
        Map<String, Path> bodies = new LinkedHashMap<>();
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Path body = folder.resolve(bodies.size() + ".json");
            Files.writeString(body, json(document.getValue().formatted(person)));
            bodies.put(document.getKey(), body);
        }
        return bodies;
    }

    private static String json(String document) {
        return "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}";
    }

    private static String person(URI endpoint) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint)
                        .header("content-type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        json("{ people(first: 1) { nodes { id } } }")))
                        .build();
        Matcher id =
                ID.matcher(
                        HttpClient.newHttpClient()
                                .send(request, HttpResponse.BodyHandlers.ofString())
                                .body());
        if (!id.find()) {
            throw new IllegalStateException("There is no person.");
        }
        return id.group(1);
    }
}
