package news.dateline.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page that is looked at on every screen. A new page is one line in {@link #ALL}.
 *
 * @param name of its screenshots
 * @param ready what is there once the page has built itself, as a CSS selector
 */
record Page(String name, String path, String ready) {

    static final List<Page> ALL =
            List.of(
                    new Page("docs", "/docs/", "main h1"),
                    new Page("reference", "/reference/", "#nav a"),
                    new Page("landing", "/", "[data-ready]"),
                    new Page("graphiql", "/graphiql/", ".graphiql-query-editor .CodeMirror-code"));

    /** Each Markdown file of docs but the first, by the address of its page. */
    static List<Page> docs() {
        try (Stream<Path> files = Files.walk(Path.of("docs"))) {
            return files.map(file -> file.toString())
                    .filter(file -> file.endsWith(".md") && !file.contains("node_modules"))
                    .map(file -> file.replaceFirst("(README)?\\.md$", ""))
                    .filter(file -> !file.equals("docs/index"))
                    .map(file -> new Page(file.replace('/', '-'), "/" + file, "main h1"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
