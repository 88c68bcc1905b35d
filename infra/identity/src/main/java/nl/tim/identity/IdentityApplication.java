package nl.tim.identity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Runs the identity provider until it is stopped. For one machine: its passwords are known to everybody. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityApplication {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(IdentityApplication.class, arguments);
    }
}
