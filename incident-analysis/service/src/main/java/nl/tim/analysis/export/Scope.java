package nl.tim.analysis.export;

import java.util.Optional;
import java.util.regex.Pattern;

/** What an export is about. */
public sealed interface Scope {

    /** Every report. */
    Scope REGION = new Region();

    /** What ends the name of a folder and an address. */
    Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,79}");

    /** Every report of the region. */
    record Region() implements Scope {}

    /**
     * The reports in which an organisation, or what belongs to it, is involved.
     *
     * @param code of the directory
     */
    record Organisation(String code) implements Scope {}

    /** The reports that an improvement trajectory works on. */
    record Trajectory(String id) implements Scope {}

    /** The part of this name, such as {@code organisation/UMCU}; empty for what is none. */
    static Optional<Scope> of(String kind, String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        return switch (kind) {
            case "organisation" -> Optional.of(new Organisation(name));
            case "trajectory" -> Optional.of(new Trajectory(name));
            default -> Optional.empty();
        };
    }

    /** Whether it is about the reports of one quarter; those of a trajectory are all that came in by the end of it. */
    default boolean ofOneQuarter() {
        return !(this instanceof Trajectory);
    }

    /** What kind it is, in addresses and files. */
    default String kind() {
        return switch (this) {
            case Region _ -> "region";
            case Organisation _ -> "organisation";
            case Trajectory _ -> "trajectory";
        };
    }

    /** Which one; empty for the region, of which there is one. */
    default String name() {
        return switch (this) {
            case Region _ -> "";
            case Organisation one -> one.code();
            case Trajectory one -> one.id();
        };
    }
}
