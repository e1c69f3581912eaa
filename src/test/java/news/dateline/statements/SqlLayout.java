package news.dateline.statements;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a statement into lines. Nothing but white space is changed: clauses begin lines, and what
 * stands in parentheses has lines of its own where it does not fit.
 */
final class SqlLayout {

    private static final int WIDTH = 110;
    private static final int SHORT = 76;
    private static final String STEP = "    ";

    private static final Pattern TOKEN =
            Pattern.compile("\\s*('(?:[^']|'')*'|[\\w.$*]+|[^\\w\\s])");

    /** Words that begin a line of their clause. */
    private static final Set<String> CLAUSES =
            Set.of("select", "from", "where", "order", "union", "cross", "join");

    private static final Set<String> BLOCKS = Set.of("select", "values", "with");

    private sealed interface Piece {}

    private record Word(String text, boolean apart) implements Piece {}

    /** What stands in parentheses. */
    private record Group(List<Piece> pieces, boolean apart) implements Piece {}

    private final StringBuilder out = new StringBuilder();

    private SqlLayout() {}

    static String of(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        SqlLayout layout = new SqlLayout();
        layout.block(group(tokens.iterator()), "");
        return layout.out.toString();
    }

    private static List<Piece> group(Iterator<String> tokens) {
        List<Piece> pieces = new ArrayList<>();
        while (tokens.hasNext()) {
            String token = tokens.next();
            String text = token.strip();
            boolean apart = !text.equals(token);
            if (text.equals(")")) {
                return pieces;
            }
            pieces.add(text.equals("(") ? new Group(group(tokens), apart) : new Word(text, apart));
        }
        return pieces;
    }

    /** On lines of its own, each clause on one if it fits. */
    private void block(List<Piece> pieces, String indent) {
        boolean values = word(pieces, 0).equals("values");
        String inner = indent;
        String before = "";
        for (int i = 0; i < pieces.size(); i++) {
            String word = word(pieces, i);
            Piece piece = pieces.get(i);
            boolean breaks = false;
            if (word.equals("and")) {
                inner = indent + "  ";
                breaks = true;
            } else if (begins(word, before)) {
                inner = word.equals("where") ? indent + "  " : indent;
                breaks = i > 0;
            } else if (values
                    ? i == 1 || before.equals(",")
                    : before.equals(",") && isTooLong(piece)) {
                inner = indent + STEP;
                breaks = true;
            }
            if (breaks) {
                line(word.equals("where") ? indent : inner);
            }
            add(piece, inner, i == 0 || breaks);
            before = word;
        }
    }

    /** Whether a line begins with the word; "cross join lateral" and "select from" are one. */
    private static boolean begins(String word, String before) {
        boolean goesOn = before.equals("cross") || word.equals("from") && before.equals("select");
        return CLAUSES.contains(word) && !goesOn;
    }

    private boolean isTooLong(Piece piece) {
        return piece instanceof Word && column() + flat(piece).length() > WIDTH;
    }

    private static String word(List<Piece> pieces, int index) {
        return pieces.get(index) instanceof Word word ? word.text() : "";
    }

    private void add(Piece piece, String indent, boolean atStart) {
        if (piece instanceof Word word) {
            out.append(word.apart() && !atStart ? " " : "").append(word.text());
            return;
        }
        Group group = (Group) piece;
        out.append(group.apart() && !atStart ? " (" : "(");
        if (isBlock(group) && !fits(group)) {
            line(indent + STEP);
            block(group.pieces(), indent + STEP);
            line(indent);
        } else {
            inLine(group.pieces(), indent);
        }
        out.append(")");
    }

    private void inLine(List<Piece> pieces, String indent) {
        boolean first = true;
        for (Piece piece : pieces) {
            add(piece, indent, first);
            first = false;
        }
    }

    private static boolean isBlock(Group group) {
        return !group.pieces().isEmpty() && BLOCKS.contains(word(group.pieces(), 0));
    }

    private boolean fits(Group group) {
        int length = flat(group).length();
        return length <= SHORT && column() + length <= WIDTH;
    }

    private int column() {
        return out.length() - out.lastIndexOf("\n") - 1;
    }

    private void line(String indent) {
        out.append("\n").append(indent);
    }

    private static String flat(Piece piece) {
        SqlLayout layout = new SqlLayout();
        layout.flatten(piece);
        return layout.out.toString();
    }

    private void flatten(Piece piece) {
        if (piece instanceof Word word) {
            out.append(word.apart() ? " " : "").append(word.text());
            return;
        }
        Group group = (Group) piece;
        out.append(group.apart() ? " (" : "(");
        group.pieces().forEach(this::flatten);
        out.append(")");
    }
}
