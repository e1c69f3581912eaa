package news.dateline.ratelimit;

import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RateLimitsTest {

    private static final int CLIENTS = 100;

    private final AtomicLong now = new AtomicLong(1_800_000_000_000L);

    private RateLimits limits(long addresses) {
        return new RateLimits(new Fixed(addresses), now::get);
    }

    private record Fixed(long addresses) implements RateLimitConfig {

        @Override
        public long subjects() {
            return 500;
        }

        @Override
        public long keys() {
            return 700;
        }

        @Override
        public int proxies() {
            return 0;
        }

        @Override
        public long clients() {
            return CLIENTS;
        }
    }

    private static Allowance of(RateLimits limits, String address) {
        return limits.allowance(null, any -> address);
    }

    @Test
    void rememberedClientsAreBounded() {
        RateLimits limits = limits(1_000);
        for (int i = 0; i < 100 * CLIENTS; i++) {
            of(limits, "10.0.%d.%d".formatted(i / 256, i % 256)).use(1);
        }
        assertTrue(limits.clients() <= CLIENTS, limits.clients() + " clients");
    }

    @RepeatedTest(20)
    void busyClientIsRememberedAmongManyOthers() {
        RateLimits limits = limits(1_000);
        int let = 0;
        for (int i = 0; i < 100 * CLIENTS; i++) {
            of(limits, "10.0.%d.%d".formatted(i / 256, i % 256)).use(1);
            try {
                of(limits, "192.0.2.1").use(10);
                let++;
            } catch (RateLimited e) {
                // As expected, after a hundred.
            }
        }
        assertEquals(100, let);
    }

    @Test
    void aLimitOfNothingIsNone() {
        RateLimits limits = limits(0);
        Allowance allowance = of(limits, "192.0.2.1");
        allowance.use(Integer.MAX_VALUE);
        assertNull(allowance.status());
        assertEquals(0, limits.clients());
    }

    @Test
    void networksOfIpv6AreOneClient() {
        RateLimits limits = limits(1_000);
        of(limits, "2001:db8:1:2:a::1").use(1_000);
        assertThrows(RateLimited.class, () -> of(limits, "2001:db8:1:2:b::2").use(1));
        of(limits, "2001:db8:1:3:a::1").use(1_000);
    }

    @Test
    void refusalsSayWhatIsLeftAndWhenToTryAgain() {
        RateLimits limits = limits(1_000);
        of(limits, "192.0.2.1").use(950);
        now.addAndGet(17_600);
        RateLimited error = assertThrows(RateLimited.class, () -> of(limits, "192.0.2.1").use(60));
        assertEquals(
                "Operation cost is 60, but this address has only 0 left of its 1,000 per minute. Try again in 43 s.",
                error.getMessage());
        assertTrue(error.canBeRetried());
        assertEquals(0, error.status().remaining());
        assertEquals(1, limits.refused(Client.Kind.ADDRESS));
        now.addAndGet(42_400);
        of(limits, "192.0.2.1").use(1_000);
    }

    @Test
    void whatCanNeverRunSaysSo() {
        RateLimited error =
                assertThrows(RateLimited.class, () -> of(limits(1_000), "192.0.2.1").use(1_001));
        assertEquals(
                "Operation cost is 1,001, but this address can use only 1,000 per minute; please request less.",
                error.getMessage());
        assertEquals(false, error.canBeRetried());
    }

    @Test
    void refusedRequestsCostALittle() {
        RateLimits limits = limits(1_000);
        Allowance refused = of(limits, "192.0.2.1");
        refused.useForRefused();
        refused.useForRefused();
        assertEquals(900, refused.status().remaining());
        Allowance executed = of(limits, "192.0.2.1");
        executed.use(400);
        executed.useForRefused();
        assertEquals(500, executed.status().remaining());
        assertEquals(400, executed.status().cost());
    }

    @Test
    void whatTheServerCannotExecuteCostsNothing() {
        RateLimits limits = limits(1_000);
        Allowance busy = of(limits, "192.0.2.1");
        busy.use(400);
        busy.giveBack();
        assertEquals(1_000, busy.status().remaining());
        assertEquals(1_000, of(limits, "192.0.2.1").status().remaining());
    }

    @Test
    void newDocumentsAreNotParsedWhenNothingIsLeft() {
        RateLimits limits = limits(1_000);
        Allowance allowance = of(limits, "192.0.2.1");
        allowance.checkNotUsedUp("x".repeat(10_000));
        allowance.use(1_000);
        assertThrows(
                RateLimited.class,
                () -> of(limits, "192.0.2.1").checkNotUsedUp("x".repeat(10_000)));
        of(limits, "192.0.2.1").checkNotUsedUp("{ rateLimit { remaining resetAt } }");
        assertNotNull(of(limits, "192.0.2.1").status());
    }
}
