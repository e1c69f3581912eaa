package news.dateline.http;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

class ForwardedForTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.1.1.1                    | 1 | 1.1.1.1",
                "9.9.9.9, 1.1.1.1           | 1 | 1.1.1.1",
                "9.9.9.9,1.1.1.1, 10.0.0.1  | 2 | 1.1.1.1",
                "1.1.1.1                    | 2 | 1.1.1.1",
                "9.9.9.9; 1.1.1.1           | 1 | 1.1.1.1",
                "9.9.9.9, 1.1.1.1; 10.0.0.1 | 2 | 1.1.1.1",
                "9.9.9.9; 1.1.1.1,10.0.0.1; 10.0.0.2 | 3 | 1.1.1.1",
                "9.9.9.9, , 1.1.1.1 , ,     | 1 | 1.1.1.1",
                "''                         | 1 |",
                "', ,'                      | 3 |"
            })
    void addressIsTheOneThatTheOutermostOwnProxyAppended(
            String headers, int proxies, String expected) {
        assertEquals(expected, ForwardedFor.client(List.of(headers.split(";")), proxies));
    }
}
