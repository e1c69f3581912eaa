package news.dateline.bench.load;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a piece of work took.
 *
 * @param serverCpu seconds of all of PostgreSQL's processes
 * @param ownCpu seconds of this process
 * @param megabytes the most that this process has had in memory so far
 */
record Cost(double seconds, double serverCpu, double ownCpu, double megabytes) {

    interface Work {
        void run() throws Exception;
    }

    static Cost of(BenchServer server, Work work) throws Exception {
        System.gc();
        double serverBefore = server.cpuSeconds();
        double ownBefore = ownCpuNow();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Cost(
                seconds,
                server.cpuSeconds() - serverBefore,
                ownCpuNow() - ownBefore,
                mostMegabytes());
    }

    private static double mostMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1_000)
                .findFirst()
                .orElse(0);
    }

    private static double ownCpuNow() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean here
                ? here.getProcessCpuTime() / 1e9
                : 0;
    }
}
