package nl.tim.login;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody may not do what they ask. */
public final class NotAllowedException extends ResponseStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says nothing about what was asked. */
    public NotAllowedException() {
        super(HttpStatus.FORBIDDEN);
    }
}
