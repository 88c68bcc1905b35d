package nl.tim.journey;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import nl.tim.local.stack.Command;
import nl.tim.local.stack.HealthCheck;
import nl.tim.local.stack.LocalService;
import nl.tim.local.stack.Part;
import nl.tim.local.stack.Port;

/** A service whose time is a test's. */
record Timed(LocalService service, Time time) implements Part {

    @Override
    public String name() {
        return service.name();
    }

    @Override
    public List<Port> ports() {
        return service.ports();
    }

    @Override
    public Command prepare() throws IOException {
        Command command = service.prepare();
        return new Command(time.around(command.line()), command.environment(), command.without(), command.folder());
    }

    @Override
    public HealthCheck health() {
        return service.health();
    }

    @Override
    public Duration patience() {
        return service.patience();
    }
}
