package news.dateline.observation;

import java.util.Map;
import jakarta.inject.Singleton;

import graphql.language.AstPrinter;
import graphql.language.AstSignature;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * Logs requests: all of them if configured, and slow ones. Values in a document (literals and
 * variables) are never logged, because they may be personal data.
 */
@Singleton
class RequestLog implements Observer {

    static final String REQUESTS = "news.dateline.requests";
    static final String SLOW = "news.dateline.slow";

    private static final int LONGEST_DOCUMENT = 4_000;

    private final Logger requests = Logger.getLogger(REQUESTS);
    private final Logger slow = Logger.getLogger(SLOW);
    private final boolean each;
    private final long slowNanos;

    RequestLog(LogConfig config) {
        this.each = config.requests();
        this.slowNanos = config.slow().isZero() ? Long.MAX_VALUE : config.slow().toNanos();
    }

    @Override
    public void over(Observed request) {
        if (each) {
            write(requests, Level.INFO, RequestFields.of(request));
        }
        if (request.nanos() > slowNanos && request.hasRun()) {
            Map<String, String> fields = RequestFields.of(request);
            fields.put("text", withoutValues(request));
            write(slow, Level.WARN, fields);
        }
    }

    private static String withoutValues(Observed request) {
        String text =
                AstPrinter.printAstCompact(
                        new AstSignature()
                                .signatureQuery(request.document(), request.operationName()));
        return text.length() > LONGEST_DOCUMENT ? text.substring(0, LONGEST_DOCUMENT) + " …" : text;
    }

    /** Logs the fields as text, and as separate MDC entries for logs in JSON. */
    private static void write(Logger logger, Level level, Map<String, String> fields) {
        ExtLogRecord line =
                new ExtLogRecord(level, RequestFields.text(fields), RequestLog.class.getName());
        line.setLoggerName(logger.getName());
        fields.forEach(line::putMdc);
        logger.log(line);
    }
}
