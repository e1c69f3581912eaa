package news.dateline.limits;

import java.util.Locale;
import java.util.Map;
import jakarta.inject.Singleton;

import io.vertx.ext.web.RoutingContext;
import news.dateline.errors.ApiError;
import news.dateline.errors.ErrorCode;
import news.dateline.storage.ReadMeter;
import news.dateline.storage.RunningReads;

/** Ends what a request reads: when its time is up, and when its client is gone. */
@Singleton
public class Deadline {

    private static final ApiError GONE =
            new ApiError(ErrorCode.TIMEOUT, "Nobody waits for this any more.");

    private final long millis;
    private final ApiError late;
    private final ReadMeter meter;

    Deadline(LimitsConfig config, ReadMeter meter) {
        this.meter = meter;
        this.millis = config.deadline().toMillis();
        this.late =
                new ApiError(
                        ErrorCode.TIMEOUT,
                        String.format(
                                Locale.ENGLISH,
                                "This took longer than %s s, which is the limit, and was stopped;"
                                        + " please ask for less.",
                                config.deadline().toMillis() / 1000.0));
    }

    /** Puts what the request reads into the surroundings that its fields see, and tells it. */
    public RunningReads watch(RoutingContext context, Map<Object, Object> surroundings) {
        RunningReads reads = new RunningReads(meter);
        surroundings.put(RunningReads.class, reads);
        long timer = context.vertx().setTimer(millis, some -> reads.end(late));
        RequestEnd.of(context)
                .then(
                        () -> {
                            context.vertx().cancelTimer(timer);
                            reads.end(GONE);
                        });
        return reads;
    }
}
