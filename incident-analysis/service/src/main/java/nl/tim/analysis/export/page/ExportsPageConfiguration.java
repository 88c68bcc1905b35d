package nl.tim.analysis.export.page;

import nl.tim.analysis.export.form.Naming;
import nl.tim.look.Frame.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the pages about exports. */
@Configuration(proxyBeanMethods = false)
class ExportsPageConfiguration {

    @Bean
    @Order(60)
    Place exportsPlace() {
        return new Place("place.exports", "/exports");
    }

    @Bean
    ExportsViews exportsViews(Naming naming) {
        return new ExportsViews(naming);
    }
}
