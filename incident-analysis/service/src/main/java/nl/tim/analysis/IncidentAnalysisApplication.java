package nl.tim.analysis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;

/** Starts incident-analysis: projects the log into Elasticsearch and answers searches over it. */
@SpringBootApplication(exclude = KafkaAutoConfiguration.class) // its template and listeners are of no use here
@ConfigurationPropertiesScan
public class IncidentAnalysisApplication {

    /** Runs until it is stopped; starts and stays up when Kafka or Elasticsearch is away. */
    public static void main(String[] arguments) {
        SpringApplication.run(IncidentAnalysisApplication.class, arguments);
    }
}
