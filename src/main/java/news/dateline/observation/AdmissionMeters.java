package news.dateline.observation;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import news.dateline.limits.Admission;

/** Metrics: the number of running and waiting requests. */
@Singleton
class AdmissionMeters {

    void register(@Observes StartupEvent start, MeterRegistry registry, Admission admission) {
        Gauge.builder("dateline.requests.running", admission, Admission::running)
                .description("Running requests")
                .register(registry);
        Gauge.builder("dateline.requests.waiting", admission, Admission::waiting)
                .description("Waiting requests")
                .register(registry);
    }
}
