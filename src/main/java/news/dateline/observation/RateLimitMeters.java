package news.dateline.observation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import news.dateline.ratelimit.Client;
import news.dateline.ratelimit.RateLimits;

/** Metrics of the rate limits. */
@Singleton
class RateLimitMeters {

    void register(@Observes StartupEvent start, MeterRegistry registry, RateLimits limits) {
        Gauge.builder("dateline.rate.limit.clients", limits, RateLimits::clients)
                .description("Clients whose cost is counted")
                .register(registry);
        for (Client.Kind kind : Client.Kind.values()) {
            FunctionCounter.builder("dateline.rate.limit.refused", limits, one -> one.refused(kind))
                    .description("Requests refused by rate limits")
                    .tag("client", kind.policy())
                    .register(registry);
        }
    }
}
