package nl.tim.login;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import nl.tim.look.Frame.Place;
import nl.tim.look.Languages;
import nl.tim.look.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ServerWebExchange;

/** A service with one page, for everybody who logs in but the board. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(Desk.Page.class)
class Desk {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());

    static void later(Duration duration) {
        NOW.updateAndGet(now -> now.plus(duration));
    }

    static void today() {
        NOW.set(Instant.now());
    }

    @Bean
    InstantSource clock() {
        return NOW::get;
    }

    @Bean
    MessageSource messageSource() {
        return Languages.messages();
    }

    @Bean
    Gate gate() {
        return (request, who) -> switch (request.getPath().value()) {
            case "/preference", "/logged-out" -> Gate.Ruling.OPEN;
            case "/nowhere" -> Gate.Ruling.ABSENT;
            default ->
                who.filter(identity -> !identity.roles().contains("board")).isPresent()
                        ? Gate.Ruling.OPEN
                        : Gate.Ruling.CLOSED;
        };
    }

    @Bean
    Visitor visitor() {
        return new Visitor() {
            @Override
            public @Nullable String name(ServerWebExchange exchange) {
                return Identity.of(exchange).map(Identity::name).orElse(null);
            }

            @Override
            public boolean reaches(ServerWebExchange exchange, Place place) {
                return true;
            }
        };
    }

    @Controller
    static class Page {

        private final RecentLogin login;

        Page(RecentLogin login) {
            this.login = login;
        }

        @GetMapping("/api/recent")
        @ResponseBody
        String recent(ServerWebExchange exchange) {
            return String.valueOf(login.within(Duration.ofMinutes(5), exchange));
        }

        @GetMapping("/desk")
        String page() {
            return "desk";
        }

        @PostMapping("/desk")
        @ResponseBody
        String done(ServerWebExchange exchange) {
            return who(exchange);
        }

        @GetMapping("/api/roles")
        @ResponseBody
        String roles(ServerWebExchange exchange) {
            return String.join(",", Identity.of(exchange).orElseThrow().roles());
        }

        @GetMapping("/api/who")
        @ResponseBody
        String who(ServerWebExchange exchange) {
            Identity identity = Identity.of(exchange).orElseThrow();
            return identity.subject() + " of " + identity.organisation();
        }
    }
}
