package nl.tim.intake.web;

import nl.tim.look.Languages;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what all HTTP answers share. */
@Configuration(proxyBeanMethods = false)
class WebConfiguration {

    @Bean
    MessageSource messageSource() {
        return Languages.messages("messages", "form", "list");
    }

    @Bean
    Problems problems(MessageSource messages) {
        return new Problems(messages);
    }
}
