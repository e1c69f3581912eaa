package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Asks one question after the other, again and again, until none gets cheaper any more. */
final class WarmUp {

    private static final int CONNECTIONS = 8;
    private static final int SECONDS = 2;
    private static final long FEWEST_REQUESTS = 2_000;
    private static final double SETTLED = 0.97;

    private final Contender contender;
    private final Map<Question, Path> bodies;
    private final Wrk wrk;
    private final Map<Question, Course> courses = new HashMap<>();

    WarmUp(Contender contender, Map<Question, Path> bodies, Wrk wrk) {
        this.contender = contender;
        this.bodies = bodies;
        this.wrk = wrk;
    }

    /** How one question fared. */
    private static final class Course {

        private long requests;
        private double cheapest = Double.MAX_VALUE;
        private int sinceCheaper;

        void add(long asked, double cost) {
            requests += asked;
            sinceCheaper = cost < cheapest * SETTLED ? 0 : sinceCheaper + 1;
            cheapest = Math.min(cheapest, cost);
        }

        boolean settled() {
            return requests >= FEWEST_REQUESTS && sinceCheaper >= 2;
        }
    }

    /** How many requests it took. */
    long run(int most) throws IOException, InterruptedException {
        bodies.keySet().forEach(question -> courses.put(question, new Course()));
        for (int i = 0; i < most && !courses.values().stream().allMatch(Course::settled); i++) {
            for (Map.Entry<Question, Path> body : bodies.entrySet()) {
                Course course = courses.get(body.getKey());
                if (!course.settled()) {
                    ask(body.getValue(), course);
                }
            }
        }
        return courses.values().stream().mapToLong(course -> course.requests).sum();
    }

    private void ask(Path body, Course course) throws IOException, InterruptedException {
        double before = contender.cpuSeconds();
        long requests = wrk.run(contender.endpoint(), body, CONNECTIONS, SECONDS).requests();
        course.add(requests, (contender.cpuSeconds() - before) / Math.max(1, requests));
    }
}
