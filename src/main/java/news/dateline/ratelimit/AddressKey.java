package news.dateline.ratelimit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import io.netty.util.NetUtil;

/**
 * The part of an address that stands for one client. Of IPv6 that is the /64, because providers
 * give each customer at least one, with all its 2^64 addresses.
 */
final class AddressKey {

    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;

    /** Longer than any address; what a proxy sends instead of one may be of any length. */
    private static final int LONGEST = 64;

    private AddressKey() {}

    /**
     * @param address as text; a port and the brackets around IPv6 are left out, and what is no
     *     address stands for itself
     */
    static String of(String address) {
        String bare = withoutPort(address.strip());
        byte[] bytes =
                bare.length() > LONGEST ? null : NetUtil.createByteArrayFromIpAddressString(bare);
        if (bytes == null) {
            return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
        }
        return text(bytes);
    }

    private static String withoutPort(String address) {
        int bracket = address.indexOf(']');
        if (address.startsWith("[") && bracket > 0) {
            return address.substring(1, bracket);
        }
        int colon = address.indexOf(':');
        return colon > 0 && colon == address.lastIndexOf(':')
                ? address.substring(0, colon)
                : address;
    }

    private static String text(byte[] bytes) {
        try {
            // Java makes IPv4 of an address that is IPv4 mapped to IPv6.
            InetAddress address = InetAddress.getByAddress(bytes);
            if (address.getAddress().length < IPV6_BYTES) {
                return address.getHostAddress();
            }
            byte[] prefix = Arrays.copyOf(Arrays.copyOf(bytes, PREFIX_BYTES), IPV6_BYTES);
            return NetUtil.toAddressString(InetAddress.getByAddress(prefix)) + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
