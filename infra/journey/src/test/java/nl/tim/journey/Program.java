package nl.tim.journey;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.tim.fixture.Namespace;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.LocalService;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.Port;
import nl.tim.local.stack.Ports;

/** A service as it is shipped, in a process of its own, on a namespace of the build's servers. */
final class Program implements AutoCloseable {
    private static final int HEAP = 384;

    private final LocalService service;
    private final Home home;

    private Program(LocalService service, Home home) {
        this.service = service;
        this.home = home;
    }

    /** Starts it; blocks until it is ready. */
    static Program start(String name, Namespace namespace, Home home) throws IOException {
        home.create();
        Path jar = Path.of("../..", name, "service/target", name + ".jar").toRealPath();
        Map<String, String> settings = new HashMap<>(namespace.settings());
        settings.put("tim.projection.follow-every", "500ms");
        var program = new Program(
                new LocalService(
                        name,
                        jar,
                        home,
                        Port.loopback("web", Ports.free(), null),
                        Port.loopback("management", Ports.free(), null),
                        HEAP,
                        settings),
                home);
        program.process().start();
        return program;
    }

    URI address() {
        // By name, as a browser only keeps secure cookies of a site that it trusts.
        return URI.create("http://localhost:" + service.http().number());
    }

    /** All that it has printed. */
    String log() throws IOException {
        return Files.readString(home.log(service.name()));
    }

    private PartProcess process() {
        return PartProcess.of(service, home);
    }

    @Override
    public void close() {
        process().kill();
    }
}
