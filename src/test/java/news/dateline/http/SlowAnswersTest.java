package news.dateline.http;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which answers are given up for others when too many are read slowly. */
class SlowAnswersTest {

    private static final int MOST = 3;
    private static final long MOST_BYTES = 1_000;

    private final SlowAnswers all = new SlowAnswers(MOST, MOST_BYTES);
    private final List<String> givenUp = new ArrayList<>();

    private class Answer implements SlowAnswers.SlowAnswer {

        private final String name;
        private final long length;
        private final double speed;

        Answer(String name, long length, double speed) {
            this.name = name;
            this.length = length;
            this.speed = speed;
        }

        @Override
        public long length() {
            return length;
        }

        @Override
        public double bytesPerSecond() {
            return speed;
        }

        @Override
        public void giveUp() {
            givenUp.add(name);
            all.remove(this);
        }
    }

    @Test
    void theSlowestMakesRoomWhenThereAreTooMany() {
        all.add(new Answer("quick", 10, 9));
        all.add(new Answer("slowest", 10, 1));
        all.add(new Answer("slow", 10, 2));
        assertEquals(List.of(), givenUp);
        all.add(new Answer("new", 10, 0));
        assertEquals(List.of("slowest"), givenUp);
    }

    @Test
    void theSlowestMakeRoomWhenTheyTakeTooManyBytes() {
        all.add(new Answer("slow", 400, 2));
        all.add(new Answer("slowest", 400, 1));
        all.add(new Answer("new", 900, 0));
        assertEquals(List.of("slowest", "slow"), givenUp);
    }

    @Test
    void aSingleOneMayTakeMoreBytes() {
        all.add(new Answer("large", 5_000, 1));
        assertEquals(List.of(), givenUp);
        all.add(new Answer("small", 10, 1));
        assertEquals(List.of("large"), givenUp);
    }

    @Test
    void whatIsSentLeavesItsRoom() {
        for (int i = 0; i < 10; i++) {
            Answer answer = new Answer("answer " + i, 900, i);
            all.add(answer);
            all.remove(answer);
            all.remove(answer);
        }
        assertEquals(List.of(), givenUp);
    }
}
