package news.dateline.desk.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/** Which addresses messages may be sent to. */
final class ReceiverAddress {

    private static final int LONGEST = 2_000;
    private static final int LAST_PORT = 65_535;

    /**
     * The host of a machine in Azure: of clouds' metadata addresses the only one in a public range.
     */
    private static final String AZURE = "168.63.129.16";

    private ReceiverAddress() {}

    /**
     * What is wrong with a URL; null if nothing.
     *
     * @param isPrivateAllowed whether it may lead into private networks, and be plain http
     */
    static @Nullable String fault(String url, boolean isPrivateAllowed) {
        if (url.length() > LONGEST) {
            return "A URL has at most 2,000 characters.";
        }
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException e) {
            return "This is not a URL.";
        }
        String scheme = String.valueOf(uri.getScheme());
        if (!scheme.equals("https") && !(isPrivateAllowed && scheme.equals("http"))) {
            return isPrivateAllowed
                    ? "The URL must begin with https:// or http://."
                    : "The URL must begin with https://. Plain http is accepted if dateline.webhooks.private-addresses is set.";
        }
        if (uri.getHost() == null || uri.getUserInfo() != null || uri.getFragment() != null) {
            return "The URL must have a host, and no user, password or fragment.";
        }
        if (uri.getPort() == 0 || uri.getPort() > LAST_PORT) {
            return "The port must be from 1 to 65,535.";
        }
        return null;
    }

    /** Whether it is one of the public internet: neither of this machine nor of a network here. */
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (address instanceof Inet4Address) {
            return !address.getHostAddress().equals(AZURE)
                    && first != 0
                    && first < 240
                    && !(first == 100 && second >= 64 && second < 128)
                    && !(first == 192 && second == 0 && bytes[2] == 0)
                    && !(first == 198 && (second == 18 || second == 19));
        }
        // Only 2000::/3 is in use, and there 2002:: and 2001:: wrap addresses of IPv4.
        return first >> 5 == 1
                && !(first == 0x20 && second == 0x02)
                && !(first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0);
    }
}
