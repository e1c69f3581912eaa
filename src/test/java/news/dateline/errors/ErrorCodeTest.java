package news.dateline.errors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ErrorCodeTest {

    private static final Pattern HEADING = Pattern.compile("^## `([A-Z_]+)`$", Pattern.MULTILINE);

    @Test
    void eachCodeIsDescribedAndNoOther() throws IOException {
        String page = Files.readString(Path.of("docs/errors.md"));
        List<String> described =
                HEADING.matcher(page).results().map(heading -> heading.group(1)).sorted().toList();
        assertEquals(
                Arrays.stream(ErrorCode.values()).map(Enum::name).sorted().toList(), described);
    }
}
