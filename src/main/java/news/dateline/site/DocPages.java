package news.dateline.site;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jakarta.inject.Singleton;

/**
 * The documentation as pages: docs/limits.md is shown at /docs/limits, and a README.md at the
 * address of its folder. The Markdown itself stays at /docs/limits.md.
 */
@Singleton
class DocPages {

    private static final String FOLDER = "/docs/";
    private static final String INDEX = "/docs/index.md";

    private final SiteFiles files;

    DocPages(SiteFiles files) {
        this.files = files;
    }

    Optional<SiteFile> read(String address) {
        String source = source(address);
        return text(source)
                .map(markdown -> page(source, markdown))
                .map(html -> html.getBytes(StandardCharsets.UTF_8))
                .map(html -> files.keep(address, FileType.HTML, html));
    }

    /** False only if there is certainly no such page. Does not block. */
    boolean mayExist(String address) {
        return files.mayExist(source(address));
    }

    boolean isFolder(String address) {
        return files.exists(address + "/README.md");
    }

    private String page(String source, String markdown) {
        DocText text = DocText.parse(markdown, source, files::exists);
        DocText index = DocText.parse(text(INDEX).orElseThrow(), INDEX, files::exists);
        return DocLayout.page(source, address(source), text, index.links());
    }

    private Optional<String> text(String source) {
        return files.bytes(source).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private static String source(String address) {
        if (address.equals(FOLDER)) {
            return INDEX;
        }
        return address.endsWith("/") ? address + "README.md" : address + ".md";
    }

    static String address(String source) {
        if (source.equals(INDEX)) {
            return FOLDER;
        }
        return source.endsWith("/README.md")
                ? source.substring(0, source.length() - "README.md".length())
                : source.substring(0, source.length() - ".md".length());
    }
}
