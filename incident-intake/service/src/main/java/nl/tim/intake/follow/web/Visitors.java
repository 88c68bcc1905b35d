package nl.tim.intake.follow.web;

import java.net.InetSocketAddress;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Tells visitors apart. */
final class Visitors {

    private Visitors() {}

    /** The address that the request came from, for counting wrong codes and nothing else: never kept, never logged. */
    static String of(ServerHttpRequest request) {
        InetSocketAddress address = request.getRemoteAddress();
        return address == null ? "unknown" : address.getHostString();
    }
}
