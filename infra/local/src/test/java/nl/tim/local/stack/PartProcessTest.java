package nl.tim.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PartProcessTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void createHome() throws Exception {
        home = new Home(folder.resolve("home"));
        home.create();
    }

    @AfterEach
    void endWhatRuns() {
        process("unused").kill();
    }

    @Test
    void isFoundAgain_byWhoeverOpensTheSameHome() {
        process("exec sleep 60").start();

        PartState found = process("exec sleep 60").running().orElseThrow();

        assertThat(found.since()).isBeforeOrEqualTo(Instant.now());
        assertThat(ProcessHandle.of(found.pid())).isPresent();
    }

    @Test
    void isLeftAlone_whenStartedTwice() {
        process("exec sleep 60").start();
        long first = process("exec sleep 60").running().orElseThrow().pid();

        process("exec sleep 60").start();

        assertThat(process("exec sleep 60").running().orElseThrow().pid()).isEqualTo(first);
    }

    @Test
    void leadsASessionOfItsOwn_soThatCtrlCDoesNotReachIt() throws Exception {
        PartProcess process = ready("touch ready; exec sleep 60");
        process.start();
        long pid = process.running().orElseThrow().pid();

        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String session = stat.substring(stat.lastIndexOf(')') + 2).split(" ")[3];

        assertThat(session).isEqualTo(String.valueOf(pid));
    }

    @Test
    void endsWithItsChildren_whenStopped() {
        PartProcess process = ready("sleep 61 & sleep 62 & touch ready; wait");
        process.start();
        List<ProcessIdentity> all =
                ProcessTree.alive(process.running().orElseThrow().processes());
        assertThat(all).hasSizeGreaterThan(1);

        assertThat(process.stop(SOON)).isEqualTo(PartProcess.Ending.STOPPED);

        assertThat(all).noneMatch(ProcessIdentity::isAlive);
        assertThat(process.stop()).isEqualTo(PartProcess.Ending.NOT_RUNNING);
    }

    @Test
    void isKilled_whenItIgnoresTheRequestToEnd() {
        PartProcess process = ready("trap '' TERM; touch ready; while :; do sleep 0.1; done");
        process.start();

        assertThat(process.stop(Duration.ofMillis(500))).isEqualTo(PartProcess.Ending.KILLED);
        assertThat(process.running()).isEmpty();
    }

    @Test
    void tellsTheEndOfItsLog_whenItEndsBeforeItIsReady() {
        PartProcess process = PartProcess.of(
                new FakePart(folder, "echo reason; exit 7", List.of(), () -> Optional.of("starting")), home);

        assertThatThrownBy(process::start)
                .hasMessage("ended before it was ready (exit code 7)")
                .asInstanceOf(type(PartFailedException.class))
                .satisfies(failed -> assertThat(failed.logEnd()).containsExactly("reason"));
    }

    @Test
    void aRecycledPidIsNeverKilled() throws Exception {
        Process innocent = new ProcessBuilder("sleep", "60").start();
        try {
            ProcessIdentity earlier = new ProcessIdentity(innocent.pid(), "another-boot:1");
            new StateFiles(home).write(new PartState("fake", List.of(earlier), Instant.EPOCH, Map.of()));
            PartProcess process = process("exec sleep 60");

            assertThat(process.running()).isEmpty();
            process.kill();
            assertThat(process.stop()).isEqualTo(PartProcess.Ending.NOT_RUNNING);

            assertThat(innocent.isAlive()).isTrue();
        } finally {
            innocent.destroyForcibly();
        }
    }

    @Test
    void aStateFileThatIsGarbageCountsAsAbsent() throws Exception {
        Files.writeString(home.run().resolve("fake.json"), "{\"part\":");

        assertThat(process("exec sleep 60").running()).isEmpty();
    }

    private PartProcess process(String shell) {
        return PartProcess.of(FakePart.of(folder, shell), home);
    }

    /** Healthy once its shell has made the file {@code ready}. */
    private PartProcess ready(String shell) {
        return PartProcess.of(FakePart.readyWith(folder, shell, folder.resolve("ready")), home);
    }
}
