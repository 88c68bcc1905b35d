package nl.tim.analysis.notification;

import java.time.InstantSource;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.projection.FoundCases;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.analysis.vault.Addresses;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the rounds; jobs make none. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(NotificationProperties.class)
class NotificationConfiguration {

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnProperty(name = "tim.notifications.enabled", matchIfMissing = true)
    Notifier notifier(
            FoundCases cases,
            SignalLog signals,
            Notifications notifications,
            Post post,
            Addresses addresses,
            AccessLog access,
            NotificationProperties properties,
            EventIds ids,
            InstantSource clock) {
        var reporters = new ReporterMail(notifications, addresses, access, post, ids, clock);
        return new Notifier(cases, signals, notifications, post, reporters, properties, clock);
    }
}
