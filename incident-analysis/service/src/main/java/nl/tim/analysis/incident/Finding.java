package nl.tim.analysis.incident;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands that write down what a case teaches. */
public sealed interface Finding extends Command {

    @Override
    default String type() {
        return switch (this) {
            case Classified _ -> "IncidentClassified";
            case RootCausesIdentified _ -> "RootCausesIdentified";
            case AgreementLinked _ -> "AgreementLinked";
            case IncidentLinked _ -> "IncidentLinked";
            case TrajectoryLinked _ -> "TrajectoryLinked";
            case MeasuresAgreed _ -> "MeasuresAgreed";
            case ExemplarApproved _ -> "ExemplarApproved";
        };
    }

    /** An analyst set the codes beside the reporter's; replaces the previous classification as a whole. */
    record Classified(Codes codes) implements Finding {}

    /**
     * What was found about the causes; replaces the previous finding as a whole. Without causes the analysis has begun.
     *
     * @param joint the organisations analyse together
     * @param factors TIM-CF
     */
    record RootCausesIdentified(boolean joint, List<Cause> causes, List<String> factors) implements Finding {

        /** Copies the lists. */
        public RootCausesIdentified {
            causes = List.copyOf(causes);
            factors = List.copyOf(factors);
        }
    }

    /**
     * What an agreement has to do with it; replaces the finding about the same clause.
     *
     * @param explanation null when nothing was added
     * @param removed the finding is taken back
     */
    record AgreementLinked(
            AgreementFinding finding, @Nullable Text explanation, boolean removed) implements Finding {}

    /**
     * Two incidents have to do with each other.
     *
     * @param removed the link is taken back
     */
    record IncidentLinked(Link link, boolean removed) implements Finding {

        boolean duplicate() {
            return link.duplicate();
        }
    }

    /**
     * The incident belongs to what an improvement trajectory works on.
     *
     * @param removed the link is taken back
     */
    record TrajectoryLinked(UUID trajectoryId, boolean removed) implements Finding {}

    /** What will be done; replaces the previous measures as a whole. */
    record MeasuresAgreed(List<Measure> measures) implements Finding {

        /** Copies the list. */
        public MeasuresAgreed {
            measures = List.copyOf(measures);
        }
    }

    /**
     * A text that may be told outside of the case.
     *
     * @param text null takes the approval back
     */
    record ExemplarApproved(@Nullable Text text) implements Finding {}
}
