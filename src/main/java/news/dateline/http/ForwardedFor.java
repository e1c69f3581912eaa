package news.dateline.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Reads {@code X-Forwarded-For}. Each proxy appends the address that it sees, so the last ones are
 * those that the server's own proxies have written; a client can forge those before.
 */
final class ForwardedFor {

    private ForwardedFor() {}

    /**
     * The address that the outermost of these proxies has appended, or the first if there are
     * fewer; null if there are none.
     *
     * @param headers all headers of that name, in their order
     * @param proxies from 1
     */
    static @Nullable String client(List<String> headers, int proxies) {
        String found = null;
        int toGo = proxies;
        for (int i = headers.size() - 1; i >= 0; i--) {
            String header = headers.get(i);
            int end = header.length();
            while (end >= 0) {
                int start = header.lastIndexOf(',', end - 1);
                String address = header.substring(start + 1, end).strip();
                end = start;
                if (address.isEmpty()) {
                    continue;
                }
                found = address;
                toGo--;
                if (toGo == 0) {
                    return found;
                }
            }
        }
        return found;
    }
}
