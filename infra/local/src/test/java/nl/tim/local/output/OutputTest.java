package nl.tim.local.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void progressIsALinePerChange_whenThereIsNoTerminal() {
        AtomicLong time = new AtomicLong();
        try (Progress progress = new Progress(output(false, false), time::get)) {
            progress.step("kafka", "starting");
            time.addAndGet(Duration.ofSeconds(4).toNanos());
            progress.done("kafka", "ready");
        }

        assertThat(text(err)).isEqualTo("kafka: starting\nkafka: ready after 4 s\n");
        assertThat(text(out)).as("the answer's stream stays clean").isEmpty();
    }

    @Test
    void progressIsDrawnOverItself_onATerminal() {
        try (Progress progress = new Progress(output(true, false), () -> 0)) {
            progress.step("kafka", "starting");
            progress.done("kafka", "ready");
        }

        assertThat(text(err))
                .contains("… kafka         starting 0 s\n", "\u001b[1A", "✓ kafka         ready after 0 s\n");
    }

    @Test
    void nothingIsColoured_unlessAllowed() {
        assertThat(output(false, false).paint(Colour.BAD, "x")).isEqualTo("x");
        assertThat(output(false, true).paint(Colour.BAD, "x"))
                .contains("\u001b[")
                .contains("x");
    }

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        assertThat(new Table().row("PART", "STATE").row("elasticsearch", "-").lines())
                .containsExactly("PART           STATE", "elasticsearch  -");
    }

    @Test
    void aFollowedFileGivesCompleteLinesOnce() throws Exception {
        Path log = Files.writeString(folder.resolve("a.log"), "before\n");
        FollowedFile followed = new FollowedFile(log);
        assertThat(followed.newLines()).isEmpty();

        Files.writeString(log, "one\ntw", StandardOpenOption.APPEND);
        assertThat(followed.newLines()).containsExactly("one");
        Files.writeString(log, "o\n", StandardOpenOption.APPEND);
        assertThat(followed.newLines()).containsExactly("two");

        Files.writeString(log, "new\n");
        assertThat(followed.newLines())
                .as("a file that was put aside begins anew")
                .containsExactly("new");
    }

    private Output output(boolean terminal, boolean colour) {
        return new Output(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                colour);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
