package news.dateline.bench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the rounds found of one contender and one question. */
final class Figures {

    private final List<Sample> few = new ArrayList<>();
    private final List<Sample> many = new ArrayList<>();
    private final List<SteadyRate.Times> steady = new ArrayList<>();

    /** With few connections. */
    void addFew(Sample sample) {
        few.add(sample);
    }

    /** With many. */
    void addMany(Sample sample) {
        many.add(sample);
    }

    void addSteady(SteadyRate.Times times) {
        steady.add(times);
    }

    /** Requests a second in the round that is on, with as many connections as are best. */
    double capacity() {
        return Math.max(few.get(few.size() - 1).rate(), many.get(many.size() - 1).rate());
    }

    /** Requests a second over all rounds, with as many connections as are best. */
    double best() {
        return Math.max(few(Sample::rate), many(Sample::rate));
    }

    double few(ToDoubleFunction<Sample> figure) {
        return median(few, figure);
    }

    double many(ToDoubleFunction<Sample> figure) {
        return median(many, figure);
    }

    double steady(ToDoubleFunction<SteadyRate.Times> figure) {
        return median(steady, figure);
    }

    /** How far the rounds' processor times lie apart, as a share of their median. */
    double spread() {
        double most = few.stream().mapToDouble(Sample::both).max().orElse(0);
        double least = few.stream().mapToDouble(Sample::both).min().orElse(0);
        return (most - least) / few(Sample::both);
    }

    /** The greatest share of the machine that others had in a measurement. */
    double mostOthers() {
        return few.stream().mapToDouble(Sample::others).max().orElse(0);
    }

    /** The greatest share of requests that were refused with many connections. */
    double mostFailed() {
        return many.stream().mapToDouble(Sample::failed).max().orElse(0);
    }

    private static <T> double median(List<T> found, ToDoubleFunction<T> figure) {
        double[] sorted = found.stream().mapToDouble(figure).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
