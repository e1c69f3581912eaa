package news.dateline.remote;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What whoever runs Dateline asks of it. */
@Tag("remote")
@ExtendWith(RunningDateline.class)
class OperationIT {

    @Test
    void tellsThatItIsReady() {
        assumeTrue(Part.HEALTH.isThere(), Part.HEALTH.missing());
        RunningDateline.management()
                .get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("status", is("UP"));
        RunningDateline.management()
                .get("/q/health/live")
                .then()
                .statusCode(200)
                .body("status", is("UP"));
    }

    @Test
    void countsWhatItDoes() {
        assumeTrue(Part.METRICS.isThere(), Part.METRICS.missing());
        RunningDateline.management()
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("# TYPE "));
    }
}
