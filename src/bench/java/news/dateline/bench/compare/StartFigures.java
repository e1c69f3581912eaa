package news.dateline.bench.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was found of one build. */
final class StartFigures {

    private final List<Double> seconds = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();
    private final List<Double> idle = new ArrayList<>();
    private final Map<Question, Figures> load = new HashMap<>();
    private double busy;

    void addStart(StartedBuild started, long resident) {
        seconds.add(started.secondsToAnswer());
        cpu.add(started.cpuToAnswer());
        idle.add(resident / 1e6);
    }

    void addLoad(Question question, Sample sample, long resident) {
        of(question).addFew(sample);
        busy = Math.max(busy, resident / 1e6);
    }

    Figures of(Question question) {
        return load.computeIfAbsent(question, one -> new Figures());
    }

    /** From the start of the process to its first right answer. */
    double seconds() {
        return median(seconds);
    }

    double slowest() {
        return seconds.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Of the processor, to that answer. */
    double cpu() {
        return median(cpu);
    }

    /** Megabytes, a few seconds after that answer. */
    double idle() {
        return median(idle);
    }

    /** Megabytes, the most that was seen after a load. */
    double busy() {
        return busy;
    }

    private static double median(List<Double> found) {
        return found.stream().sorted().toList().get(found.size() / 2);
    }
}
