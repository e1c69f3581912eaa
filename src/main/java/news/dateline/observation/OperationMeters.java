package news.dateline.observation;

import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import news.dateline.errors.ErrorCode;

/** The metrics of one operation. */
final class OperationMeters {

    private static final int CODES = ErrorCode.values().length + 1;

    private static final Duration[] BOUNDS =
            IntStream.of(2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000)
                    .mapToObj(Duration::ofMillis)
                    .toArray(Duration[]::new);

    private final MeterRegistry registry;
    private final String operation;
    private final Timer duration;

    /** The counters by outcome and code, each created on first use. */
    private final AtomicReferenceArray<Counter> counters =
            new AtomicReferenceArray<>(Outcome.values().length * CODES);

    OperationMeters(MeterRegistry registry, String operation) {
        this.registry = registry;
        this.operation = operation;
        this.duration =
                Timer.builder("dateline.request.duration")
                        .description("Time from a request's arrival to its response")
                        .tag("operation", operation)
                        .serviceLevelObjectives(BOUNDS)
                        .register(registry);
    }

    void count(Observed request) {
        duration.record(request.nanos(), TimeUnit.NANOSECONDS);
        int code = request.code() == null ? 0 : request.code().ordinal() + 1;
        int index = request.outcome().ordinal() * CODES + code;
        Counter counter = counters.get(index);
        if (counter == null) {
            counter = counter(request);
            counters.set(index, counter);
        }
        counter.increment();
    }

    private Counter counter(Observed request) {
        return Counter.builder("dateline.requests")
                .description("Requests by operation, outcome and code of the first error")
                .tag("operation", operation)
                .tag("outcome", request.outcome().name().toLowerCase(Locale.ROOT))
                .tag("code", request.code() == null ? "" : request.code().name())
                .register(registry);
    }
}
