package nl.tim.local.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.FakePart;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.Port;
import nl.tim.local.stack.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortCheckTest {

    @TempDir
    Path folder;

    @Test
    void namesThePort_whoNeedsIt_andWhatChangesIt() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Port.LOOPBACK))) {
            int taken = other.getLocalPort();

            assertThatThrownBy(() -> PortCheck.require(List.of(part(taken))))
                    .hasMessageContainingAll(
                            "Port " + taken + " is taken", "fake needs it (web)", "TIM_FAKE_PORT=<port>")
                    .asInstanceOf(type(TimException.class))
                    .satisfies(refused -> assertThat(refused.exitCode()).isEqualTo(ExitCode.PORT_TAKEN));
        }
    }

    @Test
    void doesNotMindAPortThatThePartItselfHolds() throws Exception {
        int port = Ports.free();
        PartProcess running = part(port);
        running.start();
        try (ServerSocket ofThePart = new ServerSocket(port, 1, InetAddress.getByName(Port.LOOPBACK))) {
            assertThatCode(() -> PortCheck.require(List.of(part(port)))).doesNotThrowAnyException();
        } finally {
            running.kill();
        }
    }

    @Test
    void refusesAnotherPort_forAPartThatRuns() {
        int now = Ports.free();
        int asked = Ports.free();
        PartProcess running = part(now);
        running.start();
        try {
            assertThatThrownBy(() -> PortCheck.require(List.of(part(asked))))
                    .hasMessageContainingAll("runs on port " + now, "TIM_FAKE_PORT asks for " + asked, "./tim down");
        } finally {
            running.kill();
        }
    }

    @Test
    void refusesOnePortForTwoUses() {
        int port = Ports.free();
        FakePart twice = new FakePart(
                folder,
                "exec sleep 60",
                List.of(Port.loopback("web", port, "TIM_A"), Port.loopback("health", port, "TIM_B")),
                Optional::empty);

        assertThatThrownBy(() -> PortCheck.require(List.of(PartProcess.of(twice, home()))))
                .hasMessage("Port " + port + " is asked for twice: TIM_A and TIM_B");
    }

    private PartProcess part(int port) {
        List<Port> ports = List.of(Port.loopback("web", port, "TIM_FAKE_PORT"));
        return PartProcess.of(new FakePart(folder, "exec sleep 60", ports, Optional::empty), home());
    }

    private Home home() {
        return new Home(folder.resolve("home"));
    }
}
