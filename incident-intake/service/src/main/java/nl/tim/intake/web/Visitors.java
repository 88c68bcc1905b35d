package nl.tim.intake.web;

import java.net.InetSocketAddress;
import nl.tim.login.Identity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;

/** Tells visitors apart. */
public final class Visitors {

    private Visitors() {}

    /** Who logged in, or else the address: colleagues behind one address do not lock each other out of what is their own. */
    public static String of(ServerWebExchange exchange) {
        return Identity.of(exchange).map(who -> "login " + who.subject()).orElseGet(() -> of(exchange.getRequest()));
    }

    /** The address that the request came from, for counting wrong codes and nothing else: never kept, never logged. */
    public static String of(ServerHttpRequest request) {
        InetSocketAddress address = request.getRemoteAddress();
        return address == null ? "unknown" : address.getHostString();
    }
}
