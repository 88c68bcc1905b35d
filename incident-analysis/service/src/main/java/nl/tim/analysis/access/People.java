package nl.tim.analysis.access;

import java.util.List;
import java.util.Optional;
import nl.tim.login.NotAllowedException;
import org.springframework.web.server.ServerWebExchange;

/** Everybody who works with reports, and who does so now. Never blocks; safe for use by many threads. */
public interface People {

    /** Who sends this request; empty for somebody who did not log in. */
    Optional<Person> known(ServerWebExchange exchange);

    /**
     * Who sends this request.
     *
     * @throws NotAllowedException when nobody is known to
     */
    default Person asking(ServerWebExchange exchange) {
        return known(exchange).orElseThrow(NotAllowedException::new);
    }

    /** Everybody whom the directory knows, by name, with the roles that it leaves them: none to whose time here is over. */
    List<Person> all();

    /** The person behind a pseudonym, also when their time here is over; empty for somebody who is not known here. */
    default Optional<Person> find(String subject) {
        return all().stream().filter(person -> person.subject().equals(subject)).findFirst();
    }
}
