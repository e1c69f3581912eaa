package news.dateline.observation;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import news.dateline.storage.ReadMeter;

/**
 * Metrics: the keys per batch of the loaders. Many small batches are a sign of an inefficient
 * query.
 */
@Singleton
class BatchMeter implements ReadMeter {

    private final DistributionSummary keys;

    BatchMeter(MeterRegistry registry) {
        this.keys =
                DistributionSummary.builder("dateline.loader.batch")
                        .description("Keys that a loader reads in one statement")
                        .serviceLevelObjectives(1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000)
                        .register(registry);
    }

    @Override
    public void batch(int size) {
        keys.record(size);
    }
}
