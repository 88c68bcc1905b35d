package nl.tim.local.stack;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is executed to run a part.
 *
 * @param line program and arguments
 * @param environment variables added to those of this process
 * @param without variables of this process that the part must not see
 * @param folder the working directory
 */
public record Command(List<String> line, Map<String, String> environment, Set<String> without, Path folder) {

    /** Variables that would slip options into every JVM that is started. */
    private static final Set<String> JVM_OPTIONS =
            Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "JAVA_OPTS", "CLASSPATH");

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
        without = Set.copyOf(without);
    }

    /** A command that no foreign JVM options reach. */
    public static Command of(List<String> line, Map<String, String> environment, Path folder) {
        return new Command(line, environment, JVM_OPTIONS, folder);
    }

    /** A process ready to start, not started; its streams are pipes unless changed. */
    public ProcessBuilder toProcess() {
        ProcessBuilder process = new ProcessBuilder(line).directory(folder.toFile());
        process.environment().keySet().removeAll(without);
        process.environment().putAll(environment);
        return process;
    }
}
