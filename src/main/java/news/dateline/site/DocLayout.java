package news.dateline.site;

import java.util.List;
import java.util.stream.Collectors;

import news.dateline.site.DocText.Target;

/** The layout around each page of the documentation. */
final class DocLayout {

    private static final int FEWEST_SECTIONS = 3;

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%1$s: Dateline</title>
              <link rel="icon" href="/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/colors.css">
              <link rel="stylesheet" href="/docs.css">
            </head>
            <body>
              <a class="skip" href="#text">Skip to the text</a>
              <header>
                <a class="home" href="/">Dateline</a>
                <nav aria-label="This server">
                  <a href="/docs/">Documentation</a>
                  <a href="/graphiql/">GraphiQL</a>
                  <a href="/reference/">Schema reference</a>
                </nav>
                <a class="pages" href="#pages">All pages</a>
              </header>
              <main id="text">
            %2$s%3$s
              </main>
              <nav id="pages" aria-label="Documentation">
                <h2>Documentation</h2>
            %4$s
              </nav>
              <footer><a href="%5$s">This page as Markdown</a></footer>
            </body>
            </html>
            """;

    private DocLayout() {}

    static String page(String source, String address, DocText text, List<Target> pages) {
        String html = text.html();
        int afterTitle = html.indexOf("</h1>") < 0 ? 0 : html.indexOf("</h1>") + "</h1>".length();
        return PAGE.formatted(
                escape(text.title()),
                html.substring(0, afterTitle) + sections(text.sections()),
                html.substring(afterTitle),
                list(pages, address),
                source);
    }

    private static String sections(List<Target> sections) {
        if (sections.size() < FEWEST_SECTIONS) {
            return "";
        }
        return "<details><summary>On this page</summary>" + list(sections, "") + "</details>";
    }

    private static String list(List<Target> targets, String current) {
        return targets.stream()
                .map(target -> "<li>" + link(target, target.address().equals(current)) + "</li>")
                .collect(Collectors.joining("\n", "<ul>", "</ul>"));
    }

    private static String link(Target target, boolean isCurrent) {
        return "<a href=\"%s\"%s>%s</a>"
                .formatted(
                        escape(target.address()),
                        isCurrent ? " aria-current=\"page\"" : "",
                        escape(target.text()));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
