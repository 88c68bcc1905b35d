package nl.tim.login;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import nl.tim.schemas.seal.CarriedKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The sessions of people who logged in. No replica holds any: each is a sealed cookie, and what is shared is which were ended. */
final class Sessions implements ServerSecurityContextRepository {

    private static final String COOKIE = "__Host-TIM";
    private static final String READ = Sessions.class.getName();
    private static final Duration NEWS = Duration.ofMinutes(1);
    private static final int RANDOM_BYTES = 24;

    private final SealedCookie<Session> cookie;
    private final EndedSessions ended;
    private final Duration idle;
    private final Duration longest;
    private final InstantSource clock;
    private final SecureRandom random;

    Sessions(
            CarriedKey key, EndedSessions ended, LoginProperties properties, InstantSource clock, SecureRandom random) {
        this.cookie = new SealedCookie<>(COOKIE, Session.class, key);
        this.ended = ended;
        this.idle = properties.idle();
        this.longest = properties.longest();
        this.clock = clock;
        this.random = random;
    }

    /** The session of this request; empty when there is none, or it is over. */
    Optional<Session> of(ServerWebExchange exchange) {
        Optional<Session> known = exchange.getAttribute(READ);
        if (known == null) {
            Instant now = clock.instant();
            known = cookie.read(exchange)
                    .filter(session -> !session.over(now, idle, longest) && !ended.contains(session.id()));
            exchange.getAttributes().put(READ, known);
            known.filter(session -> now.isAfter(session.seen().plus(NEWS)))
                    .ifPresent(session -> cookie.write(exchange, session.seenAt(now)));
        }
        return known;
    }

    /** Ends the session of this request, here and on every replica. */
    void end(ServerWebExchange exchange) {
        of(exchange).ifPresent(this::revoke);
        exchange.getAttributes().put(READ, Optional.empty());
        cookie.remove(exchange);
    }

    private void revoke(Session session) {
        ended.add(session.id(), session.begun().plus(longest));
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.fromSupplier(() -> of(exchange))
                .flatMap(Mono::justOrEmpty)
                .map(session -> new SecurityContextImpl(new IdentityToken(session.identity(), session.proven())));
    }

    /** Begins a session for who just logged in, instead of the one that there may be. Their tokens end here. */
    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.fromRunnable(() -> {
            Authentication authentication = context == null ? null : context.getAuthentication();
            if (authentication != null && authentication.getPrincipal() instanceof OidcUser user) {
                begin(exchange, Identity.of(user.getClaims()), user.getIdToken().getAuthenticatedAt());
            }
        });
    }

    private void begin(ServerWebExchange exchange, Identity identity, @Nullable Instant proven) {
        if (!AskingAgain.met(proven, exchange)) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        Optional<Session> before = cookie.read(exchange).filter(session -> !ended.contains(session.id()));
        of(exchange).ifPresent(this::revoke);
        // Half-filled forms can still be sent by whom they were opened for, also when their session was over by itself
        // meanwhile.
        String csrf = before.filter(session -> session.identity().subject().equals(identity.subject()))
                .map(Session::csrf)
                .orElseGet(this::random);
        Instant now = clock.instant();
        cookie.write(exchange, new Session(random(), identity, now, now, csrf, proven));
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
