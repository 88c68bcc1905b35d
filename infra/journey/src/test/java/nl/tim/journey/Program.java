package nl.tim.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tim.fixture.Namespace;
import nl.tim.local.stack.Command;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.LocalService;
import nl.tim.local.stack.Part;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.Port;
import nl.tim.local.stack.Ports;

/** A service as it is shipped, in a process of its own, on a namespace of the build's servers. */
final class Program implements AutoCloseable {
    private static final int HEAP = 384;

    private final Part part;
    private final Home home;

    private Program(Part part, Home home) {
        this.part = part;
        this.home = home;
    }

    /** Starts it; blocks until it is ready. */
    static Program start(String name, Namespace namespace, Home home) throws IOException {
        Program program = new Program(service(name, home, Ports.free(), namespace.settings()), home);
        program.launch();
        program.awaitReady();
        return program;
    }

    /**
     * Starts nothing yet.
     *
     * @param port where its users connect
     * @param time what it takes the time from
     */
    static Program of(String name, Home home, int port, Map<String, String> settings, Time time) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(time.settings());
        return new Program(new Timed(service(name, home, port, all), time), home);
    }

    private static LocalService service(String name, Home home, int port, Map<String, String> settings)
            throws IOException {
        Path jar = Path.of("../..", name, "service/target", name + ".jar").toRealPath();
        Map<String, String> all = new HashMap<>(settings);
        all.put("tim.projection.follow-every", "500ms");
        return new LocalService(
                name,
                jar,
                home,
                Port.loopback("web", port, null),
                Port.loopback("management", Ports.free(), null),
                HEAP,
                all);
    }

    /** Starts it without waiting. */
    void launch() throws IOException {
        home.create();
        process().launch();
    }

    /** Blocks until it can do its work. */
    void awaitReady() {
        process().awaitHealthy();
    }

    /**
     * Runs a job of the program, in a process of its own; blocks until it ends.
     *
     * @return all that it printed
     * @throws AssertionError when it ends with another code than 0
     */
    String job(String... arguments) throws IOException, InterruptedException {
        Command command = part.prepare();
        List<String> line = new ArrayList<>(command.line());
        line.addAll(List.of(arguments));
        Process process = new Command(line, command.environment(), command.without(), command.folder())
                .toProcess()
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(String.join(" ", arguments) + ": " + printed);
        }
        return printed;
    }

    URI address() {
        // By name, as a browser only keeps secure cookies of a site that it trusts.
        return URI.create("http://localhost:" + part.ports().getFirst().number());
    }

    /** All that it has printed. */
    String log() throws IOException {
        return Files.readString(home.log(part.name()));
    }

    private PartProcess process() {
        return PartProcess.of(part, home);
    }

    @Override
    public void close() {
        process().kill();
    }
}
