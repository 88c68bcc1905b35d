package nl.tim.login;

import java.io.Serial;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Somebody may not do anything here any more, whatever their login says. */
public final class AccessEndedException extends ResponseStatusException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Says nothing about what was asked. */
    public AccessEndedException() {
        super(HttpStatus.FORBIDDEN);
    }
}
