package news.dateline.bench.generator.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A text with gaps: {@code {name}} is a gap, {@code {Name}} the same with a capital, and {@code <>}
 * stand around the words that a statement rests on.
 */
public final class Template {

    /** What a template is filled into. */
    public interface Filler {
        void literal(String text);

        void gap(String name, boolean capital);

        default void mark() {}
    }

    private record Piece(boolean gap, boolean capital, String text) {}

    private static final Piece MARK = new Piece(false, false, "");

    private final List<Piece> pieces = new ArrayList<>();

    public Template(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ("{}<>".indexOf(c) < 0) {
                continue;
            }
            String before = text.substring(from, i);
            from = i + 1;
            if (c == '}') {
                pieces.add(gap(before));
                continue;
            }
            if (!before.isEmpty()) {
                pieces.add(new Piece(false, false, before));
            }
            if (c != '{') {
                pieces.add(MARK);
            }
        }
        if (from < text.length()) {
            pieces.add(new Piece(false, false, text.substring(from)));
        }
    }

    private static Piece gap(String name) {
        boolean capital = Character.isUpperCase(name.charAt(0));
        return new Piece(
                true, capital, name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1));
    }

    public void fill(Filler filler) {
        for (Piece piece : pieces) {
            if (piece == MARK) {
                filler.mark();
            } else if (piece.gap()) {
                filler.gap(piece.text(), piece.capital());
            } else {
                filler.literal(piece.text());
            }
        }
    }

    /** The text with names in the gaps. */
    public String with(UnaryOperator<String> names) {
        StringBuilder text = new StringBuilder();
        fill(
                new Filler() {
                    @Override
                    public void literal(String words) {
                        text.append(words);
                    }

                    @Override
                    public void gap(String name, boolean capital) {
                        String words = names.apply(name);
                        text.append(capital ? capitalized(words) : words);
                    }
                });
        return text.toString();
    }

    public static String capitalized(String text) {
        int first = text.codePointAt(0);
        return Character.isLowerCase(first)
                ? Character.toString(Character.toUpperCase(first))
                        + text.substring(Character.charCount(first))
                : text;
    }
}
