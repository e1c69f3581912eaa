package news.dateline.bench.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where a process of Java spends its time: what stood on top of the stack, and whose code it was.
 */
final class Profile {

    private static final int PARTS_OF_A_LIBRARY = 3;

    private final Map<String, Integer> methods = new HashMap<>();
    private final Map<String, Integer> libraries = new HashMap<>();
    private int samples;

    private Profile() {}

    interface Work {
        void run() throws IOException, InterruptedException;
    }

    /** Of a process while the work is done. */
    static Profile of(long process, Jdk jdk, Path file, Work work)
            throws IOException, InterruptedException {
        Files.deleteIfExists(file);
        jcmd(jdk, process, "JFR.start", "name=compare", "settings=profile");
        work.run();
        jcmd(jdk, process, "JFR.stop", "name=compare", "filename=" + file);
        Profile profile = new Profile();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                profile.add(recording.readEvent());
            }
        }
        return profile;
    }

    private static void jcmd(Jdk jdk, long process, String... command)
            throws IOException, InterruptedException {
        List<String> whole = new java.util.ArrayList<>(List.of(jdk.tool("jcmd"), "" + process));
        whole.addAll(List.of(command));
        Tool.output(whole, Map.of());
    }

    private void add(RecordedEvent event) {
        if (!event.getEventType().getName().equals("jdk.ExecutionSample")
                || event.getStackTrace() == null) {
            return;
        }
        List<RecordedFrame> frames = event.getStackTrace().getFrames();
        samples++;
        methods.merge(name(frames.get(0)), 1, Integer::sum);
        libraries.merge(library(frames), 1, Integer::sum);
    }

    private static String name(RecordedFrame frame) {
        String type = frame.getMethod().getType().getName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
    }

    /** Of the code that called the JDK. */
    private static String library(List<RecordedFrame> frames) {
        for (RecordedFrame frame : frames) {
            String type = frame.getMethod().getType().getName();
            if (!type.startsWith("java.") && !type.startsWith("jdk.") && !type.startsWith("sun.")) {
                List<String> parts = List.of(type.split("\\."));
                int known = Math.min(PARTS_OF_A_LIBRARY, Math.max(1, parts.size() - 1));
                return String.join(".", parts.subList(0, known));
            }
        }
        return "the JDK's own threads";
    }

    String methods(int most) {
        return table("method", methods, most);
    }

    String libraries(int most) {
        return table("package", libraries, most);
    }

    private String table(String what, Map<String, Integer> counts, int most) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(most)
                .map(
                        one ->
                                String.format(
                                        Locale.ROOT,
                                        "| `%s` | %.1f %% |%n",
                                        one.getKey(),
                                        100.0 * one.getValue() / samples))
                .collect(Collectors.joining("", "| " + what + " | samples |\n|---|--:|\n", ""));
    }
}
