package news.dateline.ratelimit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class AddressKeyTest {

    @ParameterizedTest
    @CsvSource({
        "203.0.113.7, 203.0.113.7",
        "203.0.113.7:51234, 203.0.113.7",
        "::ffff:203.0.113.7, 203.0.113.7",
        "[::ffff:203.0.113.7]:80, 203.0.113.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:DB8:1:2::, 2001:db8:1:2::/64",
        "[2001:db8:1:2::9]:443, 2001:db8:1:2::/64",
        "2001:db8:1:3::1, 2001:db8:1:3::/64",
        "2001:db8::1, 2001:db8::/64",
        "fe80::1%eth0, fe80::/64",
        "::1, ::/64",
        "unknown, unknown",
        "_hidden, _hidden",
        "300.1.2.3, 300.1.2.3"
    })
    void addressesOfOneClientAreEqual(String address, String key) {
        assertEquals(key, AddressKey.of(address));
    }

    @Test
    void whatIsNoAddressIsBounded() {
        assertEquals(64, AddressKey.of("x".repeat(10_000)).length());
    }
}
