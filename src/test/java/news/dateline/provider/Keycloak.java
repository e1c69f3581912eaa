package news.dateline.provider;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.awaitility.Awaitility.await;

/**
 * The Keycloak that Maven has unpacked, with the realm of docs/clients/keycloak, and another like
 * it. Its database is in memory.
 */
final class Keycloak implements AutoCloseable {

    static final String REALM = "news";
    static final String OTHER_REALM = "other";

    private static final Path UNPACKED = Path.of("target/keycloak");
    private static final Path REALM_FILE = Path.of("docs/clients/keycloak/realm.json");
    private static final String ADMIN = "admin";
    private static final int MINUTES_TO_START = 4;

    private final int port;
    private final Process process;

    private Keycloak(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    /** Its output is in the folder. */
    static Keycloak start(Path folder, int port) throws IOException {
        Path home = home();
        Path realms = Files.createDirectories(home.resolve("data/import"));
        String realm = Files.readString(REALM_FILE);
        Files.writeString(realms.resolve(REALM + ".json"), realm);
        Files.writeString(
                realms.resolve(OTHER_REALM + ".json"),
                realm.replace("\"realm\": \"news\"", "\"realm\": \"other\""));
        Path output = folder.resolve("keycloak.log");
        ProcessBuilder builder =
                new ProcessBuilder(
                                "bash",
                                home.resolve("bin/kc.sh").toString(),
                                "start-dev",
                                "--import-realm",
                                "--db=dev-mem",
                                "--http-host=127.0.0.1",
                                "--http-port=" + port)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx400m");
        builder.environment().put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        Keycloak keycloak = new Keycloak(port, builder.start());
        await().atMost(MINUTES_TO_START, MINUTES)
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> {
                            if (!keycloak.process.isAlive()) {
                                throw new AssertionError(Files.readString(output));
                            }
                            return keycloak.answers();
                        });
        return keycloak;
    }

    private static Path home() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(folder -> Files.exists(folder.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow()
                    .toAbsolutePath();
        }
    }

    static String issuer(int port, String realm) {
        return "http://localhost:" + port + "/realms/" + realm;
    }

    private boolean answers() {
        try {
            return given().get(issuer(port, OTHER_REALM)).statusCode() == 200;
        } catch (Exception e) {
            // RestAssured throws it without declaring it.
            if (e instanceof IOException) {
                return false;
            }
            throw e;
        }
    }

    /** A token for this user, whose password is the name, of a client that allows that. */
    String token(String realm, String client, String user) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", user)
                .formParam("password", user)
                .post(issuer(port, realm) + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    /** Adds a client in which users of the realm news log in. */
    void addClient(Map<String, ?> client) {
        admin().body(client).post(admin("clients")).then().statusCode(201);
    }

    /** Signs with a new key from now on, and forgets the one before. */
    void rotateKeys() {
        String type = "org.keycloak.keys.KeyProvider";
        List<String> before =
                admin().queryParam("type", type)
                        .get(admin("components"))
                        .jsonPath()
                        .getList("findAll { it.providerId == 'rsa-generated' }.id");
        Map<String, ?> key =
                Map.of(
                        "name",
                        "new",
                        "providerId",
                        "rsa-generated",
                        "providerType",
                        type,
                        "config",
                        Map.of("priority", List.of("200")));
        admin().body(key).post(admin("components")).then().statusCode(201);
        for (String id : before) {
            admin().delete(admin("components/" + id)).then().statusCode(204);
        }
    }

    private String admin(String path) {
        return "http://localhost:" + port + "/admin/realms/" + REALM + "/" + path;
    }

    private RequestSpecification admin() {
        return given().contentType("application/json")
                .header("Authorization", "Bearer " + token("master", "admin-cli", ADMIN));
    }

    @Override
    public void close() {
        // kc.sh is the parent of Java, or has become it.
        Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .forEach(ProcessHandle::destroy);
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
