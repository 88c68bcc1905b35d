package nl.tim.local.setting;

import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.Port;

/**
 * The environment of the command.
 *
 * @param repository root of the checkout
 * @param environment variables as they are set; blank counts as absent
 */
public record Settings(Path repository, Map<String, String> environment) {

    public Settings {
        repository = repository.toAbsolutePath().normalize();
        environment = Map.copyOf(environment);
    }

    /** Where the stack keeps its files: {@code TIM_HOME}, else {@code .tim} in the checkout. */
    public Home home() {
        String set = get("TIM_HOME");
        return new Home(set.isEmpty() ? repository.resolve(".tim") : Path.of(set));
    }

    /** The address that intake listens on: {@code TIM_INTAKE_ADDRESS}, else loopback. */
    public String intakeAddress() {
        String set = get("TIM_INTAKE_ADDRESS");
        return set.isEmpty() ? Port.LOOPBACK : set;
    }

    /**
     * The port that the user asks for; empty when nothing is set.
     *
     * @throws TimException if it is not a port
     */
    public OptionalInt port(Setting setting) {
        String set = get(setting.variable());
        if (set.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int port = Integer.parseInt(set);
            if (port >= 1 && port <= 65535) {
                return OptionalInt.of(port);
            }
        } catch (NumberFormatException notANumber) {
            // Answered below, like a number that is no port.
        }
        throw new TimException(
                ExitCode.USAGE, setting.variable() + " must be a port from 1 to 65535, not '" + set + "'");
    }

    private String get(String variable) {
        return environment.getOrDefault(variable, "").strip();
    }
}
