package news.dateline.bench.load;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.OperatingSystemMXBean;

/**
 * What a piece of work took.
 *
 * @param serverCpu seconds of all of PostgreSQL's processes
 * @param ownCpu seconds of this process
 * @param heapMegabytes the most that the heap held, rubbish included
 */
record Cost(double seconds, double serverCpu, double ownCpu, double heapMegabytes) {

    interface Work {
        void run() throws Exception;
    }

    static Cost of(BenchServer server, Work work) throws Exception {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double serverBefore = server.cpuSeconds();
        double ownBefore = ownCpuNow();
        long begin = System.nanoTime();
        work.run();
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Cost(
                seconds,
                server.cpuSeconds() - serverBefore,
                ownCpuNow() - ownBefore,
                pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6);
    }

    private static java.util.stream.Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static double ownCpuNow() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return system instanceof com.sun.management.OperatingSystemMXBean here
                ? here.getProcessCpuTime() / 1e9
                : 0;
    }
}
