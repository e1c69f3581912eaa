package news.dateline.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to the log while a test looks. */
public final class CapturedLog {

    private CapturedLog() {}

    public static List<LogRecord> during(Class<?> of, Callable<?> meanwhile) throws Exception {
        return during(of.getName(), meanwhile);
    }

    public static List<LogRecord> during(String category, Callable<?> meanwhile) throws Exception {
        List<LogRecord> records = new CopyOnWriteArrayList<>();
        Handler handler = into(records);
        Logger logger = Logger.getLogger(category);
        logger.addHandler(handler);
        try {
            meanwhile.call();
        } finally {
            logger.removeHandler(handler);
        }
        return List.copyOf(records);
    }

    public static String text(LogRecord record) {
        return record.getParameters() == null
                ? record.getMessage()
                : record.getMessage().formatted(record.getParameters());
    }

    private static Handler into(List<LogRecord> records) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                records.add(record);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
