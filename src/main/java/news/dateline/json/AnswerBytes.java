package news.dateline.json;

import java.io.OutputStream;
import java.util.List;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import news.dateline.budget.Spending;

/** The bytes of a response while it is written, limited by the request's budget. */
final class AnswerBytes extends OutputStream {

    private static final int FIRST_BLOCK = 4096;

    private final ByteArrayBuilder bytes = new ByteArrayBuilder(FIRST_BLOCK);
    private final Spending spending;
    private long count;

    AnswerBytes(Spending spending) {
        this.spending = spending;
    }

    @Override
    public void write(int some) {
        count(1);
        bytes.write(some);
    }

    @Override
    public void write(byte[] some, int from, int length) {
        count(length);
        bytes.write(some, from, length);
    }

    private void count(int more) {
        count += more;
        if (count > spending.budget().bytes()) {
            throw new TooLarge(count);
        }
        spending.answer(count, List::of);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
