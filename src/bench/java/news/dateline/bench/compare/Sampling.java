package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import news.dateline.bench.machine.ProcessorTime;

/** Measures what work costs while it runs. */
final class Sampling {

    private static final double MILLISECONDS = 1_000;
    private static final double DISTURBED = 0.2;
    private static final int TILL_ENDS_ARE_NOTED = 500;
    private static final int TRIES = 3;

    private final Wrk wrk;

    Sampling(Wrk wrk) {
        this.wrk = wrk;
    }

    Sample of(Contender contender, Path body, int connections, int seconds)
            throws IOException, InterruptedException {
        return quietest(() -> once(contender, body, connections, seconds));
    }

    Sample of(OneStatement statement, Question question, int connections, int seconds)
            throws IOException, InterruptedException {
        return quietest(() -> once(statement, question, connections, seconds));
    }

    private interface Measurement {
        Sample take() throws IOException, InterruptedException;
    }

    /** Takes a measurement again if others had much of the machine meanwhile. */
    private static Sample quietest(Measurement measurement)
            throws IOException, InterruptedException {
        Sample best = measurement.take();
        for (int i = 1; i < TRIES && best.others() > DISTURBED; i++) {
            Sample again = measurement.take();
            best = again.others() < best.others() ? again : best;
        }
        return best;
    }

    private Sample once(Contender contender, Path body, int connections, int seconds)
            throws IOException, InterruptedException {
        Server server = contender.archive().server();
        Machine machine = Machine.now(server);
        double serverBefore = contender.cpuSeconds();
        double databaseBefore = server.cpuSeconds();
        long allocatedBefore = contender.allocated();
        Wrk.Counted counted = wrk.run(contender.endpoint(), body, connections, seconds);
        double requests = Math.max(1, counted.requests());
        return new Sample(
                counted.rate(),
                counted.failed() / (requests + counted.failed()),
                (contender.cpuSeconds() - serverBefore) * MILLISECONDS / requests,
                (server.cpuSeconds() - databaseBefore) * MILLISECONDS / requests,
                counted.bytes() / requests,
                allocatedBefore < 0 ? -1 : (contender.allocated() - allocatedBefore) / requests,
                machine.othersSince(server));
    }

    private Sample once(OneStatement statement, Question question, int connections, int seconds)
            throws IOException, InterruptedException {
        Server server = statement.server();
        Machine machine = Machine.now(server);
        double before = server.cpuSeconds();
        OneStatement.Counted counted = statement.run(question, connections, seconds);
        // Processes of PostgreSQL end with their connections; until it has taken note, their time
        // is nobody's.
        TimeUnit.MILLISECONDS.sleep(TILL_ENDS_ARE_NOTED);
        return new Sample(
                counted.rate(),
                0,
                0,
                (server.cpuSeconds() - before) * MILLISECONDS / counted.requests(),
                -1,
                -1,
                machine.othersSince(server));
    }

    /** Processor time up to a moment: of all, and of what this bench started. */
    private record Machine(double all, double ours) {

        static Machine now(Server server) throws IOException {
            return new Machine(
                    ProcessorTime.ofMachine(),
                    ProcessorTime.of(ProcessHandle.current().pid()) + server.cpuSeconds());
        }

        /** The share of the others in all that was used. */
        double othersSince(Server server) throws IOException {
            Machine now = now(server);
            return Math.max(0, 1 - (now.ours - ours) / (now.all - all));
        }
    }
}
