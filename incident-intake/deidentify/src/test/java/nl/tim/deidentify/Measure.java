package nl.tim.deidentify;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Prints the figures of {@code docs/deidentification.md}; {@code measure.sh} runs it. */
final class Measure {

    private static final int ROUNDS = 15;
    private static final int REPETITIONS = 20;
    private static final double WORDS_OF_A_REPORT = 40;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Deidentifier deidentifier;

    private Measure() {
        long start = threads.getCurrentThreadCpuTime();
        deidentifier = Deidentifier.standard();
        out.printf("lists read in %.1f s of processor time, ", (threads.getCurrentThreadCpuTime() - start) / 1e9);
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        out.printf("heap in use %.0f MB%n", (runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    public static void main(String[] arguments) throws IOException {
        Measure measure = new Measure();
        List<MarkedText> narratives = MarkedTexts.narratives();
        measure.score("narratives", narratives);
        for (String set : List.of("own-texts", "own-texts-2", "own-texts-3", "own-texts-4", "own-texts-5")) {
            measure.score(set, MarkedTexts.of("/" + set + ".txt"));
        }
        for (int round = 0; round < ROUNDS; round++) {
            measure.throughput(narratives);
        }
    }

    private void score(String name, List<MarkedText> texts) {
        Scores scores = new Scores();
        texts.forEach(text -> scores.add(
                text, deidentifier.analyse(text.text(), Profile.RELEASE).spans()));
        out.println(name + ": " + scores);
    }

    /** By processor time of this thread, so that a busy machine measures the same. */
    private void throughput(List<MarkedText> texts) {
        long[] times = new long[texts.size() * REPETITIONS];
        long words = 0;
        for (int i = 0; i < times.length; i++) {
            String text = texts.get(i % texts.size()).text();
            words += text.split("\\s+").length;
            long start = threads.getCurrentThreadCpuTime();
            deidentifier.analyse(text, Profile.RELEASE);
            times[i] = threads.getCurrentThreadCpuTime() - start;
        }
        double seconds = Arrays.stream(times).sum() / 1e9;
        Arrays.sort(times);
        out.printf(
                "%,.0f texts of 40 words a second, median %.3f ms, p99 %.3f ms%n",
                words / WORDS_OF_A_REPORT / seconds,
                times[times.length / 2] / 1e6,
                times[times.length * 99 / 100] / 1e6);
    }
}
