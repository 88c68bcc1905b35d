package nl.tim.analysis.export;

/** Where releases are told, durably. */
public interface Announcements {

    /**
     * Tells a release. Blocks until it is durable.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it could not be told
     */
    void tell(Manifest manifest);
}
