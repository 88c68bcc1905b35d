package nl.tim.intake.form;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.CarriedKey;
import nl.tim.schemas.topic.EventIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the form. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    @Order(1)
    Place reportPlace() {
        return new Place("form.menu", "/melden");
    }

    @Bean
    CarriedKey formKey(FormProperties properties) {
        return CarriedKey.load(properties.keyFile());
    }

    @Bean
    Wizard wizard(Directory directory, CodeLists lists, RegionDeidentifier deidentifier, InstantSource clock) {
        Organisations organisations = new Organisations(directory, clock);
        return new Wizard(
                organisations, lists, new Review(deidentifier), new EventIds(clock, new SecureRandom()), clock);
    }
}
