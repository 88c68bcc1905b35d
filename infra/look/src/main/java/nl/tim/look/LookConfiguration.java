package nl.tim.look;

import java.time.Duration;
import java.util.List;
import nl.tim.look.Frame.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import org.springframework.web.server.i18n.LocaleContextResolver;
import org.thymeleaf.ITemplateEngine;
import reactor.core.scheduler.Schedulers;

/** Wires the look into a service; the service gives its {@link Place places} in the order of the menu. */
@AutoConfiguration(beforeName = "org.springframework.boot.webflux.autoconfigure.WebFluxAutoConfiguration")
class LookConfiguration {

    @Bean
    AnswersApart answersApart() {
        return new AnswersApart(Schedulers.parallel());
    }

    @Bean
    SecurityHeaders securityHeaders() {
        return new SecurityHeaders();
    }

    @Bean(WebHttpHandlerBuilder.LOCALE_CONTEXT_RESOLVER_BEAN_NAME)
    LocaleContextResolver localeContextResolver() {
        return new ReaderLocale();
    }

    @Bean
    Frames frames(ObjectProvider<Place> places, ObjectProvider<Visitor> visitor) {
        return new Frames(List.copyOf(places.orderedStream().toList()), new Assets(), visitor.getIfAvailable());
    }

    @Bean
    PreferenceFilter preferenceFilter() {
        return new PreferenceFilter();
    }

    @Bean
    PreferenceController preferenceController() {
        return new PreferenceController();
    }

    @Bean
    StyleController styleController() {
        return new StyleController();
    }

    @Bean
    FailedPage failedPage(Frames frames, ObjectProvider<FailureStatus> known, ObjectProvider<ViewResolver> views) {
        return new FailedPage(
                frames, known.orderedStream().toList(), views.orderedStream().toList());
    }

    /** Otherwise the templates' engine reads its files at the first page, on an event loop. */
    @Bean
    SmartInitializingSingleton readyTemplates(ObjectProvider<ITemplateEngine> engines) {
        return () -> engines.forEach(ITemplateEngine::getConfiguration);
    }

    /** Their addresses change with their content. */
    @Bean
    WebFluxConfigurer keptFiles() {
        CacheControl forEver =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return new WebFluxConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/look/**")
                        .addResourceLocations("classpath:/static/look/")
                        .setCacheControl(forEver);
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(forEver);
            }
        };
    }
}
