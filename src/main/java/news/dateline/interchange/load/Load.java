package news.dateline.interchange.load;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import news.dateline.interchange.input.Bundle;
import news.dateline.interchange.input.Line;
import news.dateline.interchange.input.Source;
import news.dateline.interchange.load.ReadAhead.Ready;
import news.dateline.interchange.merge.Attempt;
import news.dateline.interchange.merge.Batch.Outcome;
import news.dateline.interchange.merge.LoadedBatches;
import news.dateline.interchange.merge.Summary;
import news.dateline.interchange.read.BundleLine;
import news.dateline.interchange.values.Problem;
import news.dateline.interchange.values.Problems;

/**
 * One run of the loader: bundles in, batch by batch. A line that names what nobody has defined yet
 * waits until all is read.
 */
public final class Load implements AutoCloseable {

    private final Connection connection;
    private final int linesAtOnce;
    private final boolean strict;
    private final Report report;
    private final LoadedBatches loaded;
    private final Attempt attempt;
    private final Map<String, Spool> waiting = new LinkedHashMap<>();
    private Summary summary = Summary.NOTHING;

    /**
     * @param strict whether all is one transaction, and a warning refuses a line; else each batch
     *     is a transaction of its own
     */
    Load(Connection connection, int linesAtOnce, boolean strict, Report report)
            throws SQLException {
        this.connection = connection;
        this.linesAtOnce = linesAtOnce;
        this.strict = strict;
        this.report = report;
        this.loaded = new LoadedBatches(connection);
        this.attempt = new Attempt(connection);
    }

    void read(Source source) throws IOException, SQLException {
        int lines = 0;
        try (Bundle bundle = source.open();
                ReadAhead ahead = new ReadAhead(bundle, linesAtOnce, loaded::contains)) {
            for (Ready ready = ahead.next(); ready != null; ready = ahead.next()) {
                load(source.name(), ready);
                lines += ready.batch().lines().size();
                report.progress(source.name(), lines, ready.batch().position(), bundle.size());
            }
        }
    }

    private void load(String bundle, Ready ready) throws IOException, SQLException {
        if (ready.isLoaded()) {
            summary = summary.plus(Summary.unchanged(ready.batch().written()));
            return;
        }
        List<BundleLine> good = new ArrayList<>();
        for (BundleLine line : ready.read()) {
            if (line.problems().isEmpty()) {
                good.add(line);
                warn(bundle, line.warnings());
            } else {
                refuse(bundle, line.problems(), 1);
            }
        }
        Outcome outcome = attempt.load(good);
        refuse(bundle, outcome.faults(), outcome.faults().size());
        warn(bundle, outcome.warnings());
        for (BundleLine line : outcome.early()) {
            spool(waiting, bundle).add(line.line());
        }
        summary = summary.plus(outcome.summary());
        if (good.size() == ready.read().size() && outcome.isWhole()) {
            loaded.add(ready.batch().digest());
        }
        endBatch();
    }

    /** Tries what waits until that helps no more; what then still waits is refused. */
    Summary finish() throws IOException, SQLException {
        boolean helped = true;
        while (!waiting.isEmpty()) {
            int before = count();
            retry(!helped);
            helped = count() < before;
        }
        return summary;
    }

    private int count() {
        return waiting.values().stream().mapToInt(Spool::count).sum();
    }

    private void retry(boolean forTheLastTime) throws IOException, SQLException {
        Map<String, Spool> still = new LinkedHashMap<>();
        for (String bundle : List.copyOf(waiting.keySet())) {
            try (Spool spool = waiting.remove(bundle);
                    Spool.Reader reader = spool.read()) {
                for (List<Line> lines = reader.next(linesAtOnce);
                        !lines.isEmpty();
                        lines = reader.next(linesAtOnce)) {
                    Outcome outcome = attempt.load(lines.stream().map(BundleLine::read).toList());
                    refuse(bundle, outcome.faults(), outcome.faults().size());
                    warn(bundle, outcome.warnings());
                    summary = summary.plus(outcome.summary());
                    if (forTheLastTime) {
                        refuse(bundle, outcome.problems(), outcome.early().size());
                    } else {
                        for (BundleLine line : outcome.early()) {
                            spool(still, bundle).add(line.line());
                        }
                    }
                    endBatch();
                }
            }
        }
        waiting.putAll(still);
    }

    private static Spool spool(Map<String, Spool> spools, String bundle) throws IOException {
        Spool spool = spools.get(bundle);
        if (spool == null) {
            spool = new Spool();
            spools.put(bundle, spool);
        }
        return spool;
    }

    private void refuse(String bundle, List<Problem> problems, int lines) {
        Problems.boundedByLine(problems).forEach(problem -> report.problem(bundle, problem));
        summary = summary.plus(Summary.refused(lines));
    }

    /** Of a strict load a line with a warning is a bad one. */
    private void warn(String bundle, List<Problem> warnings) {
        int lines = (int) warnings.stream().mapToInt(Problem::line).distinct().count();
        if (strict) {
            refuse(bundle, warnings, lines);
            return;
        }
        warnings.forEach(warning -> report.warning(bundle, warning));
        summary = summary.plus(Summary.warned(lines));
    }

    private void endBatch() throws SQLException {
        if (!strict) {
            connection.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (Spool spool : waiting.values()) {
            spool.close();
        }
    }
}
