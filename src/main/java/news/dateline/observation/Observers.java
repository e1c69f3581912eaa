package news.dateline.observation;

import java.util.List;
import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** All observers of requests. */
@Singleton
public class Observers {

    private final List<Observer> all;

    Observers(@All List<Observer> all) {
        this.all = List.copyOf(all);
    }

    public void tell(Observed request) {
        for (Observer one : all) {
            one.over(request);
        }
    }
}
