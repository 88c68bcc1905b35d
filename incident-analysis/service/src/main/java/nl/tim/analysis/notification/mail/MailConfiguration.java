package nl.tim.analysis.notification.mail;

import nl.tim.analysis.notification.Post;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Wires mail; there is a server when {@code spring.mail.host} is set. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(MailProperties.class)
class MailConfiguration {

    @Bean
    Post post(MailProperties properties, MessageSource messages, ObjectProvider<JavaMailSender> server) {
        return new MailPost(
                new Mails(properties, messages),
                new JavaMailSenderImpl(),
                server.getIfAvailable(),
                properties.folder());
    }
}
