package nl.tim.login;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.web.server.ServerWebExchange;

/**
 * When who sends a request last proved who they are, for what nobody may do who finds somebody else's browser open. Never blocks; safe for use
 * by many threads.
 */
public final class RecentLogin {

    static final String ATTRIBUTE = RecentLogin.class.getName();
    static final String AGAIN = "/login/again";

    private final InstantSource clock;

    /** Compares with this clock. */
    public RecentLogin(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Whether they did so at most this long ago: in the browser as the provider says in the session's login, so false when it says nothing; with a
     * bearer token as it says, or when it was handed out.
     */
    public boolean within(Duration age, ServerWebExchange exchange) {
        Instant proven = exchange.getAttribute(ATTRIBUTE);
        return proven != null && !proven.plus(age).isBefore(clock.instant());
    }

    /**
     * The address of this service that has the reader log in again, whoever the provider still knows, and then leads to a page. A login that the
     * provider did not ask for again ends in a refusal instead.
     *
     * @param page path and query on this site
     */
    public static String address(String page) {
        return AGAIN + "?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }
}
