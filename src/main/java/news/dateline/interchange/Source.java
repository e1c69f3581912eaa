package news.dateline.interchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Where a bundle comes from. */
record Source(String name, Opener opener) {

    interface Opener {
        Bundle open() throws IOException;
    }

    static Source named(String name) {
        return new Source(name, () -> Bundle.open(name, name));
    }

    static Source of(String name, String text) {
        return new Source(
                name,
                () -> Bundle.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    Bundle open() throws IOException {
        return opener.open();
    }
}
