package nl.tim.look;

import java.util.List;
import nl.tim.look.Frame.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ServerWebExchange;

/** Gives every page its frame. */
@ControllerAdvice
final class Frames {

    private final List<Place> places;
    private final Assets assets;
    private final @Nullable Visitor visitor;

    Frames(List<Place> places, Assets assets, @Nullable Visitor visitor) {
        this.places = places;
        this.assets = assets;
        this.visitor = visitor;
    }

    @ModelAttribute("frame")
    Frame frame(ServerWebExchange exchange) {
        String reader = visitor == null ? null : visitor.name(exchange);
        List<Place> reached = visitor == null
                ? places
                : places.stream()
                        .filter(place -> visitor.reaches(exchange, place))
                        .toList();
        return new Frame(theme(exchange), here(exchange.getRequest()), reached, reader, assets);
    }

    private static Theme theme(ServerWebExchange exchange) {
        Theme chosenNow = exchange.getAttribute(Theme.CHOSEN);
        HttpCookie kept = exchange.getRequest().getCookies().getFirst(Theme.COOKIE);
        return chosenNow == null ? Theme.of(kept == null ? null : kept.getValue()) : chosenNow;
    }

    private static String here(ServerHttpRequest request) {
        if (!request.getMethod().equals(HttpMethod.GET)) {
            return request.getPath().value();
        }
        String query = request.getURI().getRawQuery();
        return query == null ? request.getPath().value() : request.getPath().value() + "?" + query;
    }
}
