package nl.tim.intake.form.web;

import java.time.Duration;
import java.time.InstantSource;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.draft.Drafts;
import nl.tim.intake.draft.OwnDrafts;
import nl.tim.intake.form.FormProperties;
import nl.tim.intake.form.Wizard;
import nl.tim.intake.report.ReportProperties;
import nl.tim.intake.report.Reports;
import nl.tim.intake.reporter.Reporters;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.seal.CarriedKey;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Wires the form's pages. */
@Configuration(proxyBeanMethods = false)
class FormWebConfiguration {

    @Bean
    SealedReport sealedReport(CarriedKey formKey, FormProperties properties, InstantSource clock) {
        return new SealedReport(formKey, properties.expires(), clock);
    }

    @Bean
    Pages pages(Wizard wizard, SealedReport sealed, CodeLists lists, Directory directory) {
        return new Pages(wizard, sealed, new Choices(lists, directory, wizard.organisations()));
    }

    @Bean
    Keeping keeping(Drafts drafts, OwnDrafts own, Reporters reporters, Pages pages, InstantSource clock) {
        return new Keeping(drafts, own, reporters, pages, clock);
    }

    @Bean
    Actions actions(
            Wizard wizard,
            Reports reports,
            ReportProperties properties,
            Pages pages,
            Keeping keeping,
            InstantSource clock) {
        Sending sending = new Sending(wizard, reports, properties, pages, keeping, clock);
        return new Actions(wizard, reports, pages, sending, keeping);
    }

    /** Their addresses change with their content. */
    @Bean
    WebFluxConfigurer formFiles() {
        CacheControl forEver =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return new WebFluxConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/form/**")
                        .addResourceLocations("classpath:/static/form/")
                        .setCacheControl(forEver);
            }
        };
    }
}
