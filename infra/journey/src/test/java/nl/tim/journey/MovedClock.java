package nl.tim.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/**
 * Put on the class path of a program under test, so that the time it takes is the one that {@link Time} says. No program that is shipped has
 * it, or a setting that does the same.
 */
@Configuration(proxyBeanMethods = false)
public class MovedClock {

    /** Where the file is that says how far ahead of the machine's the clock is. */
    static final String SETTING = "tim.journey.ahead";

    @Bean
    @Primary
    InstantSource timeOfTheTest(@Value("${" + SETTING + "}") Path ahead) {
        InstantSource machine = InstantSource.system();
        return () -> machine.instant().plus(read(ahead));
    }

    private static Duration read(Path file) {
        try {
            return Duration.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
