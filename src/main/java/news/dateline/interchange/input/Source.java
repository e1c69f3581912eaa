package news.dateline.interchange.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where a bundle comes from. */
public record Source(String name, Opener opener) {

    public interface Opener {
        public Bundle open() throws IOException;
    }

    public static Source named(String name) {
        return new Source(name, () -> Bundle.open(name, name));
    }

    public static Source of(String name, String text) {
        return new Source(
                name,
                () -> Bundle.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    public Bundle open() throws IOException {
        return opener.open();
    }
}
