package nl.tim.look;

import nl.tim.look.Frame.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** Tells the frame who reads a page. Without one, readers have no names and every place is shown. */
public interface Visitor {

    /** As the reader is called; null for somebody who did not log in. */
    @Nullable
    String name(ServerWebExchange exchange);

    /** Whether the reader may go there. */
    boolean reaches(ServerWebExchange exchange, Place place);
}
