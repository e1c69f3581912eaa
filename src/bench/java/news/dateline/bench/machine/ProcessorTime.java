package news.dateline.bench.machine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Processor time as Linux counts it in /proc, in seconds. */
public final class ProcessorTime {

    private static final double TICKS_A_SECOND = 100;
    private static final int TRIES = 20;
    private static final int IDLE = 4;
    private static final int WAITING = 5;
    private static final int STOLEN = 8;

    private ProcessorTime() {}

    /** Of a process and of all below it, those that have ended too. */
    public static double of(long process) {
        Reading reading = Reading.of(process);
        for (int i = 0; i < TRIES; i++) {
            Reading again = Reading.of(process);
            if (again.family().equals(reading.family())) {
                return again.ticks() / TICKS_A_SECOND;
            }
            reading = again;
        }
        return reading.ticks() / TICKS_A_SECOND;
    }

    /**
     * One look at a process and those below it. A child's time passes to its parent when it ends:
     * unless the family is the same in two looks, it may have been counted twice or not at all.
     */
    private record Reading(List<Long> family, long ticks) {

        static Reading of(long process) {
            List<Long> family = new ArrayList<>(List.of(process));
            try (Stream<ProcessHandle> below =
                    ProcessHandle.of(process).stream().flatMap(ProcessHandle::descendants)) {
                below.map(ProcessHandle::pid).sorted().forEach(family::add);
            }
            long ticks = 0;
            for (long one : family) {
                ticks += ProcessorTime.ticks(one, 13, 14, 15, 16).orElse(0L);
            }
            return new Reading(family, ticks);
        }
    }

    /** Of all processors, whoever used them. */
    public static double ofMachine() throws IOException {
        String[] all = Files.readAllLines(Path.of("/proc/stat")).get(0).split("\\s+");
        long ticks = 0;
        for (int i = 1; i <= STOLEN; i++) {
            if (i != IDLE && i != WAITING) {
                ticks += Long.parseLong(all[i]);
            }
        }
        return ticks / TICKS_A_SECOND;
    }

    /** Fields of /proc/PID/stat, counted from 0. */
    private static Optional<Long> ticks(long process, int... fields) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(process), "stat"));
            String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long sum = 0;
            for (int field : fields) {
                sum += Long.parseLong(afterName[field - 2]);
            }
            return Optional.of(sum);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
