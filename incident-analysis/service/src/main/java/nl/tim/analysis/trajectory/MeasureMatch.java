package nl.tim.analysis.trajectory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import org.jspecify.annotations.Nullable;

/** Whether an incident that was folded from the log counts in a measure: the same as the index would say. */
public final class MeasureMatch {

    /** Fields by which the region's own teams see true counts: none tells who reported, or who the patient was. */
    static final Set<CodedField> FOR_THE_REGION = EnumSet.of(
            CodedField.FROM_GROUP,
            CodedField.TO_GROUP,
            CodedField.BOUNDARY,
            CodedField.TYPE,
            CodedField.HARM,
            CodedField.CARE_PATHWAY,
            CodedField.AGREEMENT,
            CodedField.CHANNEL_USED,
            CodedField.ROOT_CAUSE,
            CodedField.TRANSITION);

    private MeasureMatch() {}

    /** Whether the measure has no other field than those that the region's own teams see true counts of. */
    public static boolean forTheRegion(IncidentFilter measure) {
        return FOR_THE_REGION.containsAll(measure.choices().keySet());
    }

    /**
     * Whether the incident counts.
     *
     * @param measure is {@link #forTheRegion}
     * @param incident has a report, and is not one that statistics leave out
     */
    public static boolean counts(IncidentFilter measure, Incident incident, Derived derived) {
        Reported report = Objects.requireNonNull(incident.report());
        return measure.choices().entrySet().stream()
                .allMatch(choice -> admits(choice.getValue(), codes(choice.getKey(), incident, report, derived)));
    }

    private static boolean admits(Choice choice, Collection<String> codes) {
        return (choice.included().isEmpty() || codes.stream().anyMatch(choice.included()::contains))
                && codes.stream().noneMatch(choice.excluded()::contains);
    }

    private static List<String> codes(CodedField field, Incident incident, Reported report, Derived derived) {
        return switch (field) {
            case FROM_GROUP -> one(derived.fromGroup());
            case TO_GROUP -> one(derived.toGroup());
            case BOUNDARY -> one(derived.boundary());
            case TYPE -> one(incident.codes() == null ? null : incident.codes().type());
            case HARM -> one(incident.codes() == null ? null : incident.codes().harm());
            case CARE_PATHWAY -> one(report.carePathway());
            case AGREEMENT -> one(report.agreement());
            case CHANNEL_USED -> one(report.channelUsed());
            case TRANSITION -> one(report.transition());
            case ROOT_CAUSE -> causes(incident);
            default -> throw new IllegalArgumentException("not for the region: " + field);
        };
    }

    private static List<String> causes(Incident incident) {
        var analysis = incident.dossier().findings().analysis();
        return analysis == null
                ? List.of()
                : analysis.causes().stream()
                        .flatMap(cause -> Stream.ofNullable(cause.code()))
                        .distinct()
                        .toList();
    }

    private static List<String> one(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
