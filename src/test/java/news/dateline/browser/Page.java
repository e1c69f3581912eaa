package news.dateline.browser;

import java.util.List;

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
                    new Page("docs-getting-started", "/docs/getting-started", "main h1"),
                    new Page("docs-limits", "/docs/limits", "main h1"),
                    new Page("reference", "/reference/", "#nav a"),
                    new Page("landing", "/", "[data-ready]"),
                    new Page("graphiql", "/graphiql/", ".graphiql-query-editor .CodeMirror-code"));

    @Override
    public String toString() {
        return name;
    }
}
