package news.dateline.site;

import java.util.Arrays;
import java.util.Optional;

/** The types of served files, by file name extension. */
enum FileType {
    HTML("text/html; charset=utf-8", true, "html"),
    CSS("text/css; charset=utf-8", true, "css"),
    SCRIPT("text/javascript; charset=utf-8", true, "js"),
    JSON("application/json; charset=utf-8", true, "json"),
    /** Browsers show these as text instead of downloading them. */
    TEXT(
            "text/plain; charset=utf-8",
            true,
            "md",
            "graphql",
            "mjs",
            "ts",
            "kt",
            "java",
            "yml",
            "xml"),
    SVG("image/svg+xml", true, "svg"),
    PNG("image/png", false, "png"),
    ICON("image/x-icon", false, "ico");

    private final String contentType;
    private final boolean isCompressed;
    private final String[] endings;

    FileType(String contentType, boolean isCompressed, String... endings) {
        this.contentType = contentType;
        this.isCompressed = isCompressed;
        this.endings = endings;
    }

    static Optional<FileType> of(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1);
        return Arrays.stream(values())
                .filter(type -> Arrays.asList(type.endings).contains(ending))
                .findFirst();
    }

    String contentType() {
        return contentType;
    }

    /** Whether compression makes the file smaller; images are already compressed. */
    boolean isCompressed() {
        return isCompressed;
    }
}
