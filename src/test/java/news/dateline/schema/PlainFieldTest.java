package news.dateline.schema;

import java.util.NoSuchElementException;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class PlainFieldTest {

    static class Base {
        protected String inherited = "from the superclass";
    }

    static class Page extends Base {
        @Scalar("URL")
        public String url = "https://example.org/";

        @RowCost(5)
        public String body = "A text.";

        public String getTitle() {
            return "A title";
        }

        @Scalar("URL")
        public String getMissing() {
            throw new NoSuchElementException("no such page");
        }
    }

    record Span(int start) {}

    @Test
    void readsAJavaField() {
        assertEquals("https://example.org/", valueOf(field("url", "getUrl")));
    }

    @Test
    void readsAFieldOfASuperclass() {
        assertEquals("from the superclass", valueOf(field("inherited", null)));
    }

    @Test
    void callsTheMethodWhereThereIsNoField() {
        assertEquals("A title", valueOf(field("title", "getTitle")));
    }

    @Test
    void readsAComponentOfARecord() {
        PlainField start = PlainField.of("Span", "start", Span.class, "start", "start");
        assertEquals(3, start.fetch().value().apply(new Span(3)));
    }

    @Test
    void failsAsTheMethodFails() {
        PlainField missing = field("missing", "getMissing");
        assertThrows(NoSuchElementException.class, () -> valueOf(missing));
    }

    @Test
    void takesScalarAndCostFromTheMember() {
        assertEquals("URL", field("url", "getUrl").scalar());
        assertEquals("URL", field("missing", "getMissing").scalar());
        assertEquals(Reads.rows(5), field("body", null).reads());
    }

    @Test
    void costsNothingAndKeepsItsTypeWithoutAnnotations() {
        assertNull(field("title", "getTitle").scalar());
        assertEquals(Reads.NOTHING, field("title", "getTitle").reads());
    }

    @Test
    void refusesAClassWithoutSuchAMember() {
        assertThrows(IllegalStateException.class, () -> field("subtitle", "getSubtitle"));
    }

    private static PlainField field(String property, String method) {
        return PlainField.of("Page", property, Page.class, property, method);
    }

    private static Object valueOf(PlainField field) {
        return field.fetch().value().apply(new Page());
    }
}
