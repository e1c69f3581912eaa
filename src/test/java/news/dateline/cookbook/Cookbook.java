package news.dateline.cookbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The page docs/cookbook.md, the only place where recipes are written down. */
public final class Cookbook {

    private static final Path PAGE = Path.of("docs/cookbook.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^(?=#{2,3} )");
    private static final Pattern ENTRY = Pattern.compile("(?m)^- \\[(.+)]\\(#(.+)\\)$");

    private Cookbook() {}

    /** Those for readers, each by itself. */
    public static List<Recipe> recipes() {
        return all().stream().filter(recipe -> !recipe.isOfTheDesk()).toList();
    }

    /** Those at the desk. Each goes on where the one before it ended, on a sample of their own. */
    public static List<Recipe> deskRecipes() {
        return all().stream().filter(Recipe::isOfTheDesk).toList();
    }

    static List<Recipe> all() {
        return Arrays.stream(HEADING.split(text()))
                .filter(section -> section.startsWith("### "))
                .map(Recipe::of)
                .toList();
    }

    /** Each entry of the table of contents, as it is written. */
    static List<String> contents() {
        return ENTRY.matcher(text()).results().map(MatchResult::group).toList();
    }

    /** The entry that leads to a heading, with the anchor that renderers of Markdown give it. */
    static String entry(String heading) {
        String anchor =
                heading.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-');
        return "- [" + heading + "](#" + anchor + ")";
    }

    static void replace(String section, String other) {
        try {
            Files.writeString(PAGE, text().replace(section, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text() {
        try {
            return Files.readString(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
