package nl.tim.analysis.access;

import java.util.List;
import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;

/** Everybody who can work on cases, and who does so now. Never blocks; safe for use by many threads. */
public interface People {

    /** Who sends this request. */
    Person asking(ServerWebExchange exchange);

    /** Everybody to whom a case can be given. */
    List<Person> all();

    /** The person behind a pseudonym; empty for somebody who is not known here any more. */
    default Optional<Person> find(String subject) {
        return all().stream().filter(person -> person.subject().equals(subject)).findFirst();
    }
}
