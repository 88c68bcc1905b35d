package nl.tim.analysis.link.page;

import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.link.LinkProperties;
import nl.tim.analysis.link.ReportingLinks;
import nl.tim.look.Frame.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the page of reporting links. */
@Configuration(proxyBeanMethods = false)
class LinkPageConfiguration {

    @Bean
    @Order(80)
    Place linksPlace() {
        return new Place("place.links", "/administration/links");
    }

    @Bean
    LinkViews linkViews(ReportingLinks links, Directory directory, LinkProperties properties) {
        return new LinkViews(links, directory, properties.address());
    }
}
