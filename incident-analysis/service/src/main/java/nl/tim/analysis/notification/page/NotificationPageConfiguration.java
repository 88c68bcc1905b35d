package nl.tim.analysis.notification.page;

import nl.tim.analysis.search.page.Names;
import nl.tim.look.Frame.Place;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the page. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class NotificationPageConfiguration {

    @Bean
    NoticeViews noticeViews(Names names) {
        return new NoticeViews(names);
    }

    @Bean
    @Order(45)
    Place notificationPlace() {
        return new Place("place.notifications", "/notifications");
    }
}
