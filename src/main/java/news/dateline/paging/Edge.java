package news.dateline.paging;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list with its position.
 *
 * @param keys the row's order keys, from which its cursor is computed when it is selected; null
 *     where no cursor is
 */
public record Edge(Object row, @Nullable String keys, Cursors cursors) {

    public String cursor() {
        return cursors.encode(Objects.requireNonNull(keys));
    }
}
