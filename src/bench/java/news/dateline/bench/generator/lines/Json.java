package news.dateline.bench.generator.lines;

import java.util.List;
import java.util.function.Consumer;

/** Writes one line of JSON. Null values are left out. */
public final class Json {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder(1 << 14);

    public Json begin() {
        comma();
        out.append('{');
        return this;
    }

    public Json begin(String name) {
        name(name);
        out.append('{');
        return this;
    }

    public Json end() {
        out.append('}');
        return this;
    }

    public Json list(String name) {
        name(name);
        out.append('[');
        return this;
    }

    public Json endList() {
        out.append(']');
        return this;
    }

    public Json put(String name, CharSequence text) {
        if (text != null) {
            name(name);
            quote(text);
        }
        return this;
    }

    public Json put(String name, Enum<?> value) {
        return put(name, value == null ? null : value.name());
    }

    public Json put(String name, int number) {
        name(name);
        out.append(number);
        return this;
    }

    public Json put(String name, boolean value) {
        name(name);
        out.append(value);
        return this;
    }

    /** A number of so many hundredths, or nothing if it is negative. */
    public Json hundredths(String name, int value) {
        return value < 0 ? this : decimal(name, value, 100);
    }

    /** The value over a power of ten. */
    public Json decimal(String name, int value, int scale) {
        name(name);
        int size = Math.abs(value);
        out.append(value < 0 ? "-" : "").append(size / scale).append('.');
        for (int digit = scale / 10; digit > 0; digit /= 10) {
            out.append((char) ('0' + size / digit % 10));
        }
        return this;
    }

    /** A list of objects, left out if there are none. */
    public <T> Json objects(String name, List<T> items, Consumer<T> fields) {
        if (items.isEmpty()) {
            return this;
        }
        list(name);
        for (T item : items) {
            begin();
            fields.accept(item);
            end();
        }
        return endList();
    }

    public Json text(String value) {
        comma();
        quote(value);
        return this;
    }

    private void name(String name) {
        comma();
        out.append('"').append(name).append("\":");
    }

    private void comma() {
        if (out.length() > 0 && "{[:".indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(',');
        }
    }

    private void quote(CharSequence text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c == '\n') {
                out.append("\\n");
            } else if (c < ' ') {
                out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }

    /** The line as it is so far. */
    public StringBuilder line() {
        return out;
    }

    /** Begins the next line. */
    public void clear() {
        out.setLength(0);
    }
}
