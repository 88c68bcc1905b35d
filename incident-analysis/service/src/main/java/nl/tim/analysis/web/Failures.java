package nl.tim.analysis.web;

import java.util.Optional;
import java.util.OptionalInt;
import nl.tim.login.AccessEndedException;
import nl.tim.look.FailureStatus;

/** How pages are answered that fail for the reasons that {@link Problems} knows. */
final class Failures implements FailureStatus {

    @Override
    public OptionalInt of(Throwable failure) {
        return switch (failure) {
            case InvalidRequestException _ -> OptionalInt.of(400);
            case NotFoundException _ -> OptionalInt.of(404);
            case UnavailableException _, nl.tim.analysis.projection.UnavailableException _ -> OptionalInt.of(503);
            default -> OptionalInt.empty();
        };
    }

    @Override
    public Optional<String> text(Throwable failure) {
        return failure instanceof AccessEndedException ? Optional.of("access.ended") : Optional.empty();
    }
}
