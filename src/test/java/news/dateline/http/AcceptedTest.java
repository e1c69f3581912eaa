package news.dateline.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class AcceptedTest {

    private static final String BROWSER = "text/html,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | JSON",
                "application/graphql-response+json | GRAPHQL_RESPONSE",
                "APPLICATION/JSON; charset=UTF-8 | JSON",
                "application/json;charset=\"utf-8\" | JSON",
                "*/* | JSON",
                "application/* | JSON",
                "application/graphql-response+json, application/json | GRAPHQL_RESPONSE",
                "application/graphql-response+json;q=0.9, application/json | JSON",
                "application/graphql-response+json, application/json;q=0.9 | GRAPHQL_RESPONSE",
                "application/json, */* | JSON",
                "application/graphql-response+json, */*;q=0.1 | GRAPHQL_RESPONSE",
                "application/json;q=0, */* | GRAPHQL_RESPONSE",
                "text/plain, application/json;q=0.001 | JSON",
                BROWSER + " | JSON"
            })
    void theBestFittingFormIsTaken(String header, MediaType expected) {
        assertEquals(expected, Accepted.of(List.of(header)).answer().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/html",
                "application/json;q=0",
                "application/json;charset=iso-8859-1",
                "*/*;q=0",
                "application/json;q=many",
                "nonsense",
                ";;,,/"
            })
    void whatFitsNothingIsRefused(String header) {
        assertTrue(Accepted.of(List.of(header)).answer().isEmpty());
    }

    @Test
    void aMissingHeaderAcceptsJson() {
        assertEquals(MediaType.JSON, Accepted.of(List.of()).answer().orElseThrow());
    }

    @Test
    void onlyBrowsersPreferHtml() {
        assertTrue(Accepted.of(List.of(BROWSER)).prefersHtml());
        assertFalse(Accepted.of(List.of("*/*")).prefersHtml());
        assertFalse(Accepted.of(List.of("application/json, text/html")).prefersHtml());
    }
}
