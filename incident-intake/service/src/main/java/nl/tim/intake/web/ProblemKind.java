package nl.tim.intake.web;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** Kinds of problems. The names, in lower case with hyphens, are part of the API and of the message bundles. */
public enum ProblemKind {
    /** Fields must be changed. */
    INVALID_REPORT(HttpStatus.BAD_REQUEST),
    /** Fields of a request that is no report must be changed. */
    INVALID_REQUEST(HttpStatus.BAD_REQUEST),
    /** The body is not JSON, or not an object. */
    UNREADABLE(HttpStatus.BAD_REQUEST),
    /** A parameter or header is wrong. */
    BAD_REQUEST(HttpStatus.BAD_REQUEST),
    /** Without a token, or with one that is not taken, this is nobody's. */
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED),
    /** Not to this one. */
    FORBIDDEN(HttpStatus.FORBIDDEN),
    /** There is nothing here. */
    NOT_FOUND(HttpStatus.NOT_FOUND),
    /** There is something here, for another method. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    /** No answer in a form that the sender accepts. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    /** The body is larger than the limit. */
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    /** The body is of another media type than JSON. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    /** Another report has this id. */
    OTHER_CONTENT(HttpStatus.UNPROCESSABLE_CONTENT),
    /** No report has this receipt. */
    UNKNOWN_RECEIPT(HttpStatus.NOT_FOUND),
    /** Too many wrong receipts were tried. */
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS),
    /** Try again later. */
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    /** Our mistake. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR);

    private final HttpStatus status;

    ProblemKind(HttpStatus status) {
        this.status = status;
    }

    /** The HTTP status that goes with it. */
    public HttpStatus status() {
        return status;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind of a status that the framework chose. */
    static ProblemKind of(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL;
        };
    }
}
