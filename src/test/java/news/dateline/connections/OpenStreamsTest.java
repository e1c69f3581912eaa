package news.dateline.connections;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which streams lose when too many are open. */
class OpenStreamsTest {

    private final OpenStreams streams = new OpenStreams();
    private final List<Integer> reset = new ArrayList<>();

    private OpenStreams.OpenStream open(int number) {
        OpenStreams.OpenStream stream = () -> reset.add(number);
        streams.add(stream, 3);
        return stream;
    }

    @Test
    void oldestStreamIsResetBeyondTheLimit() {
        for (int i = 0; i < 5; i++) {
            open(i);
        }
        assertEquals(List.of(0, 1), reset);
        assertEquals(3, streams.size());
    }

    @Test
    void closedStreamsMakeRoom() {
        for (int i = 0; i < 5; i++) {
            streams.remove(open(i));
        }
        assertEquals(List.of(), reset);
        assertEquals(0, streams.size());
    }

    @Test
    void streamThatIsBeingAnsweredIsPutBackBehindTheOthers() {
        OpenStreams.OpenStream[] answered = new OpenStreams.OpenStream[1];
        answered[0] = () -> streams.putBack(answered[0]);
        streams.add(answered[0], 3);
        for (int i = 0; i < 4; i++) {
            open(i);
        }
        assertEquals(List.of(0, 1), reset);
        assertEquals(3, streams.size());
    }
}
