package news.dateline.storage;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** One server or several, in whatever way they are written. */
class AddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://one:5432,two:5433/news?sslmode=require",
                "postgresql://one:5432/news?sslmode=require, postgresql://two:5433/news?sslmode=require",
                "jdbc:postgresql://one:5432,two:5433/news?sslmode=require",
                "jdbc:postgresql://one:5432,two:5433/news?sslmode=require&targetServerType=primary",
                "vertx-reactive:postgres://one:5432,two:5433/news?sslmode=require"
            })
    void severalServersAreReadInAnyForm(String text) {
        Addresses addresses = Addresses.of(text);
        assertEquals(List.of("one:5432", "two:5433"), addresses.hosts());
        assertEquals(
                "jdbc:postgresql://one:5432,two:5433/news?sslmode=require&targetServerType=primary",
                addresses.jdbc(false));
        assertEquals(
                "postgresql://one:5432/news?sslmode=require,postgresql://two:5433/news?sslmode=require",
                addresses.reactive());
    }

    @Test
    void oneServerIsTakenAsItIs() {
        Addresses addresses = Addresses.of("postgres://localhost/news");
        assertEquals("jdbc:postgresql://localhost/news", addresses.jdbc(false));
        assertEquals("postgresql://localhost/news", addresses.reactive());
    }

    @Test
    void anyServerWillDoForReading() {
        assertEquals(
                "jdbc:postgresql://one,two/news",
                Addresses.of("postgresql://one,two/news").jdbc(true));
    }

    @Test
    void othersAddressesAreNotUnderstood() {
        assertNull(Addresses.of("mysql://localhost/news"));
    }
}
