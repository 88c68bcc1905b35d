package nl.tim.analysis.export.page;

import java.time.InstantSource;
import nl.tim.analysis.access.People;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.ReleaseDesk;
import nl.tim.look.Frame.Place;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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

    @Bean
    @ConditionalOnWebApplication
    DeskViews deskViews(
            ExportStore store,
            ReleaseDesk desk,
            ExportsViews exports,
            Naming naming,
            People people,
            InstantSource clock) {
        return new DeskViews(store, desk, exports, naming, people, clock);
    }
}
