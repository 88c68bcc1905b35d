package nl.tim.analysis;

import nl.tim.analysis.job.Jobs;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;

/** Starts incident-analysis: projects the log into Elasticsearch and answers searches over it; or runs one job and ends. */
@SpringBootApplication(exclude = KafkaAutoConfiguration.class) // its template and listeners are of no use here
@ConfigurationPropertiesScan
public class IncidentAnalysisApplication {

    /**
     * Runs until it is stopped; starts and stays up when Kafka or Elasticsearch is away. With {@code verify}, {@code rebuild},
     * {@code refold}, {@code scan} or {@code export} as first argument it does that and exits with the job's code.
     */
    public static void main(String[] arguments) {
        if (arguments.length > 0 && Jobs.named(arguments[0])) {
            System.exit(Jobs.run(IncidentAnalysisApplication.class, arguments, System.out));
        }
        SpringApplication.run(IncidentAnalysisApplication.class, arguments);
    }
}
