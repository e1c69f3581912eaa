package news.dateline.observation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.inject.Singleton;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;

/** Metrics of requests, recorded at their end. */
@Singleton
class RequestMeters implements Observer {

    private final MeterRegistry registry;
    private final OperationNames names;
    private final Map<String, OperationMeters> byOperation = new ConcurrentHashMap<>();
    private final DistributionSummary cost;
    private final DistributionSummary statements;
    private final DistributionSummary rows;
    private final DistributionSummary bytes;

    RequestMeters(MeterRegistry registry, OperationNames names) {
        this.registry = registry;
        this.names = names;
        this.cost =
                DistributionSummary.builder("dateline.request.cost")
                        .description("Estimated cost of operations (docs/limits.md)")
                        .serviceLevelObjectives(10, 100, 1_000, 10_000, 100_000)
                        .register(registry);
        this.statements =
                DistributionSummary.builder("dateline.request.statements")
                        .description("SQL statements of a request")
                        .serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100)
                        .register(registry);
        this.rows =
                DistributionSummary.builder("dateline.request.rows")
                        .description("Rows that a request has read from the database")
                        .serviceLevelObjectives(10, 100, 1_000, 10_000, 100_000)
                        .register(registry);
        this.bytes =
                DistributionSummary.builder("dateline.response.size")
                        .description("Size of responses before compression")
                        .baseUnit("bytes")
                        .register(registry);
    }

    @Override
    public void over(Observed request) {
        meters(request).count(request);
        bytes.record(request.bytes());
        if (request.hasRun()) {
            cost.record(request.cost());
            statements.record(request.statements());
            rows.record(request.rows());
        }
    }

    private OperationMeters meters(Observed request) {
        String name = request.hasRun() ? names.shown(request.operation()) : request.operation();
        OperationMeters known = byOperation.get(name);
        return known != null
                ? known
                : byOperation.computeIfAbsent(name, some -> new OperationMeters(registry, some));
    }
}
