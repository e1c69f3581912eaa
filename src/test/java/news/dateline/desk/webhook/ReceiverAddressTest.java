package news.dateline.desk.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReceiverAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.9.9.9",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "168.63.129.16",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "fe80::1",
                "fec0::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:1::"
            })
    void ofThisMachineOrANetworkHereIsNotPublic(String address) throws UnknownHostException {
        assertFalse(ReceiverAddress.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "168.63.129.17",
                "100.63.0.1",
                "100.128.0.1",
                "172.32.0.1",
                "198.20.0.1",
                "2606:4700::1111",
                "2001:4860:4860::8888"
            })
    void othersArePublic(String address) throws UnknownHostException {
        assertTrue(ReceiverAddress.isPublic(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a b",
                "example.org",
                "ftp://example.org/",
                "http://example.org/",
                "https:///x",
                "https://me:secret@example.org/",
                "https://example.org/#x",
                "https://example.org:0/",
                "https://example.org:65536/"
            })
    void whatIsNoPlainHttpsUrlIsRefused(String url) {
        assertNotNull(ReceiverAddress.fault(url, false));
    }

    @Test
    void httpIsForPrivateNetworks() {
        assertNull(ReceiverAddress.fault("https://example.org:8443/hook?a=b", false));
        assertNull(ReceiverAddress.fault("http://cms:8080/hook", true));
        assertNotNull(ReceiverAddress.fault("https://example.org/" + "x".repeat(2_000), true));
    }
}
