package nl.tim.analysis.search;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Every field that incidents can be filtered and counted by. This table drives reading and checking of parameters, the query, the facets,
 * the links and the API's description: a field added here exists everywhere.
 */
public enum CodedField {
    FORM("form", "TIM-REPORTFORM"),
    KIND("kind", "TIM-KIND"),
    TYPE("type", "TIM-TYPE"),
    SUB_TYPE("subType", "TIM-TYPE"),
    HARM("harm", "TIM-HARM"),
    POSSIBLE_HARM("possibleHarm", "TIM-HARM"),
    HARM_PSYCHOLOGICAL("harmPsychological", "TIM-HARM-PSY"),
    RECURRENCE("recurrence", "TIM-RECURRENCE"),
    SAC("sac", "TIM-SAC"),
    SEVERITY("severity", "TIM-SEV2"),
    CONCERN("concern", "TIM-CONCERN"),
    CALAMITY_SUSPECTED("calamitySuspected", "TIM-YESNO"),
    DETECTION("detection", "TIM-DETECT-HOW"),
    MITIGATION("mitigation", "TIM-MITIGATE"),
    CHANNEL_USED("channelUsed", "TIM-CHANNEL"),
    CHANNEL_EXPECTED("channelExpected", "TIM-CHANNEL"),
    CARE_PATHWAY("carePathway", null),
    AGREEMENT("agreement", null),
    ORGANISATION("organisation", "organisations", null),
    REPORTING_ORGANISATION("reportingOrganisation", null),
    COUNTERPART_ORGANISATION("counterpartOrganisation", null),
    FROM_SECTOR("fromSector", "TIM-SECTOR"),
    TO_SECTOR("toSector", "TIM-SECTOR"),
    FROM_GROUP("fromGroup", "TIM-SECTOR-GROUP"),
    TO_GROUP("toGroup", "TIM-SECTOR-GROUP"),
    BOUNDARY("boundary", "TIM-BOUNDARY"),
    TRANSITION("transition", "TIM-TRANSITION"),
    PHASE("phase", "TIM-PHASE"),
    SHIFT("shift", "TIM-SHIFT"),
    ROOT_CAUSE("rootCause", "rootCauses", "TIM-ECM"),
    STATUS("status", "TIM-STATUS"),
    FLAG("flag", "flags", "TIM-FLAG"),
    TRAJECTORY("trajectory", "trajectories", null),
    AGE_BAND("ageBand", "patient.ageBand", "TIM-AGEBAND"),
    GENDER("gender", "patient.gender", "TIM-GENDER"),
    PROFESSION("profession", "reporterProfession", "TIM-PROFESSION");

    private static final Map<String, CodedField> BY_PARAMETER =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CodedField::parameter, Function.identity()));

    private final String parameter;
    private final String documentField;
    private final @Nullable String codeList;

    CodedField(String parameter, @Nullable String codeList) {
        this(parameter, parameter, codeList);
    }

    CodedField(String parameter, String documentField, @Nullable String codeList) {
        this.parameter = parameter;
        this.documentField = documentField;
        this.codeList = codeList;
    }

    /** The field that has this name in the API; empty when there is none. */
    public static Optional<CodedField> of(String parameter) {
        return Optional.ofNullable(BY_PARAMETER.get(parameter));
    }

    /** The name in the API: of the parameter and of the facet. */
    public String parameter() {
        return parameter;
    }

    /** The path of the field in the indexed document. */
    public String documentField() {
        return documentField;
    }

    /** The list that its codes are from; empty when they are from the directory or set by the projection. */
    public Optional<String> codeList() {
        return Optional.ofNullable(codeList);
    }

    /** The code in the field's list, retired or not; empty when the list does not have it, or the field has no list. */
    public Optional<Code> find(CodeLists lists, String code) {
        return codeList().flatMap(list -> lists.list(list).find(code)).filter(this::holds);
    }

    /** Main types and their sub types are in one list and in two fields. */
    private boolean holds(Code code) {
        return switch (this) {
            case TYPE -> code.parent() == null;
            case SUB_TYPE -> code.parent() != null;
            default -> true;
        };
    }
}
