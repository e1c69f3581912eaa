package news.dateline.subscription;

import java.util.List;
import java.util.function.IntSupplier;
import jakarta.inject.Singleton;

import graphql.GraphQLError;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import news.dateline.errors.CodedError;
import news.dateline.errors.ErrorCode;

/** Metrics of subscriptions. */
@Singleton
public class SubscriptionMeters {

    private final MeterRegistry registry;
    private final Counter sent;

    SubscriptionMeters(MeterRegistry registry) {
        this.registry = registry;
        this.sent =
                Counter.builder("dateline.subscriptions.events")
                        .description("Events that were sent to subscribers")
                        .register(registry);
    }

    void open(IntSupplier count) {
        Gauge.builder("dateline.subscriptions.open", () -> count.getAsInt())
                .description("Open subscriptions")
                .register(registry);
    }

    /** How many WebSockets are open. */
    public void webSockets(IntSupplier count) {
        Gauge.builder("dateline.subscriptions.websockets", () -> count.getAsInt())
                .description("Open WebSockets")
                .register(registry);
    }

    void sent() {
        sent.increment();
    }

    void ended(ErrorCode code) {
        count(code.name());
    }

    void ended(List<? extends GraphQLError> errors) {
        count(
                !errors.isEmpty() && errors.get(0) instanceof CodedError coded
                        ? coded.code().name()
                        : "");
    }

    private void count(String code) {
        Counter.builder("dateline.subscriptions.ended")
                .description("Subscriptions that the server ended or refused, by code of the error")
                .tag("code", code)
                .register(registry)
                .increment();
    }
}
