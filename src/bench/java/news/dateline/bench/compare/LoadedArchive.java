package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import news.dateline.bench.generator.Generate;

/**
 * A database with an archive of the generator in it. It is filled once: a comment on the database
 * says that it is whole.
 *
 * @param program the jar that loads it
 */
record LoadedArchive(Server server, int articles, String database, String program) {

    private static final String WHOLE = "loaded whole by src/bench/compare";

    static LoadedArchive of(int articles, Server server, Options options, Jdk jdk)
            throws IOException, InterruptedException, SQLException {
        return of(articles, server, options, jdk, "archive_" + articles, Dateline.PROGRAM);
    }

    /** The same archive, loaded by another build, whose tables may be others. */
    static LoadedArchive of(
            int articles, Server server, Options options, Jdk jdk, String database, String program)
            throws IOException, InterruptedException, SQLException {
        LoadedArchive archive = new LoadedArchive(server, articles, database, program);
        if (!archive.isWhole()) {
            archive.fill(options.data(), jdk);
        }
        return archive;
    }

    private boolean isWhole() throws SQLException {
        return WHOLE.equals(
                server.read(
                        "postgres",
                        "select shobj_description(oid, 'pg_database') from pg_database where datname = '"
                                + database
                                + "'"));
    }

    private void fill(Path folder, Jdk jdk) throws IOException, InterruptedException, SQLException {
        Path archive = folder.resolve("archive-" + articles + ".jsonl.gz");
        Progress.say("writes an archive of " + articles + " articles");
        Generate.main(
                new String[] {
                    "--articles", Integer.toString(articles), "--out", archive.toString()
                });
        server.run("postgres", "drop database if exists " + database);
        server.run("postgres", "create database " + database);
        Progress.say("loads it");
        load(archive, jdk);
        server.run(database, "vacuum analyze");
        server.run("postgres", "comment on database " + database + " is '" + WHOLE + "'");
        Files.delete(archive);
    }

    private void load(Path archive, Jdk jdk) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(jdk.tool("java"), "-Xmx256m"));
        command.addAll(settings());
        command.addAll(List.of("-jar", program, "load", archive.toString()));
        Process load =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                        .start();
        if (load.waitFor() != 0) {
            throw new IllegalStateException("The archive was not loaded.");
        }
    }

    /** What Dateline is told of the database. */
    List<String> settings() {
        return List.of(
                "-Dquarkus.datasource.reactive.url=postgresql://" + server.address(database),
                "-Dquarkus.datasource.username=" + server.user(),
                "-Dquarkus.datasource.password=" + server.password());
    }
}
