package news.dateline.interchange.format;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

import news.dateline.hash.Sha256;

/**
 * What an article's line says, as a number: of two lines of one version it tells whether they say
 * the same, however they are written.
 */
public final class LineDigest {

    private static final Set<String> DERIVED = Set.of("normal_url", "line_digest");

    /** In other rows they only repeat the article's. */
    private static final Set<String> REPEATED = Set.of("published_at", "visible_from");

    private static final Set<Table> NOT_OF_ARTICLES =
            EnumSet.of(
                    Table.VERSION,
                    Table.REFERENCE,
                    Table.ENTITY_MERGE,
                    Table.REASSIGNMENT,
                    Table.RETRACTION);

    private static final int BYTES = 16;

    private final MessageDigest digest = Sha256.digest();
    private final byte[] buffer = new byte[8 * 1024];
    private int filled;

    private LineDigest() {}

    /** In hexadecimal digits. */
    public static String of(Rows rows) {
        MessageDigest whole = Sha256.digest();
        for (Table table : Table.values()) {
            if (!NOT_OF_ARTICLES.contains(table)) {
                digests(table, rows).forEach(whole::update);
                whole.update((byte) table.ordinal());
            }
        }
        return HexFormat.of().formatHex(Arrays.copyOf(whole.digest(), BYTES));
    }

    /** One for each row, whatever their order. */
    public static List<byte[]> digests(Table table, Rows rows) {
        List<byte[]> all = new ArrayList<>();
        LineDigest digest = new LineDigest();
        for (Row row : rows.of(table)) {
            all.add(digest.of(table, row));
        }
        all.sort(Arrays::compare);
        return all;
    }

    private byte[] of(Table table, Row row) {
        List<String> columns = table.sqlNames();
        List<Object> values = row.sqlValues();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            if (!DERIVED.contains(column)
                    && !Column.isAsGiven(column)
                    && (table == Table.ARTICLE || !REPEATED.contains(column))) {
                Object value = values.get(i);
                add(value == null ? "\u0000" : value.toString());
                add("\u001f");
            }
        }
        digest.update(buffer, 0, filled);
        filled = 0;
        return digest.digest();
    }

    private void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (filled + 2 > buffer.length) {
                digest.update(buffer, 0, filled);
                filled = 0;
            }
            buffer[filled++] = (byte) (text.charAt(i) >> 8);
            buffer[filled++] = (byte) text.charAt(i);
        }
    }
}
