package nl.tim.intake;

import java.time.InstantSource;
import nl.tim.deidentify.Deidentifier;
import nl.tim.intake.job.Jobs;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The intake service. */
@SpringBootApplication(exclude = KafkaAutoConfiguration.class, proxyBeanMethods = false)
@ConfigurationPropertiesScan
@EnableScheduling
public class IntakeApplication {

    /** Starts the service; see the README for its settings. With {@code import} as first argument, does that and ends. */
    public static void main(String[] args) {
        if (args.length > 0 && Jobs.named(args[0])) {
            System.exit(Jobs.run(IntakeApplication.class, args, System.in, System.out));
        }
        SpringApplication.run(IntakeApplication.class, args);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    CodeLists codeLists() {
        return CodeLists.following();
    }

    @Bean
    Deidentifier deidentifier() {
        return Deidentifier.standard();
    }
}
