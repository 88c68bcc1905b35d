package nl.tim.analysis.search.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.IncidentView.Answer;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the list of questions and answers of an incident: only what was given. */
final class CodedAnswers {

    /** Shown in the head of the page, or parts of another answer. */
    private static final Set<CodedField> ELSEWHERE = EnumSet.of(
            CodedField.STATUS,
            CodedField.FLAG,
            CodedField.ORGANISATION,
            CodedField.FROM_SECTOR,
            CodedField.TO_SECTOR,
            CodedField.FROM_GROUP,
            CodedField.TO_GROUP,
            CodedField.SHIFT);

    /** What an analyst can code otherwise than the reporter. */
    private static final Set<CodedField> CODED_TWICE = EnumSet.of(
            CodedField.TYPE, CodedField.SUB_TYPE, CodedField.HARM, CodedField.POSSIBLE_HARM, CodedField.RECURRENCE);

    private final Names names;

    CodedAnswers(Names names) {
        this.names = names;
    }

    List<Answer> of(Fields fields, Wording wording) {
        List<Answer> answers = new ArrayList<>();
        occurred(fields, wording).ifPresent(answers::add);
        for (CodedField field : CodedField.values()) {
            List<String> codes = fields.codes(field);
            if (!ELSEWHERE.contains(field) && !codes.isEmpty()) {
                answers.add(new Answer(
                        names.of(field, wording), names(field, codes, wording), note(fields, field, wording)));
            }
        }
        involved(fields, wording).ifPresent(answers::add);
        fields.text("eventCount")
                .filter(count -> !count.equals("1"))
                .ifPresent(count -> answers.add(new Answer(wording.text("incident.eventCount"), count, null)));
        return answers;
    }

    private Optional<Answer> occurred(Fields fields, Wording wording) {
        Optional<LocalDate> date = fields.date("occurredOn");
        String when = date.map(day -> switch (fields.text("occurredPrecision").orElse("DAY")) {
                    case "MONTH" -> wording.month(day);
                    case "WEEK" -> wording.text("incident.week", wording.date(day));
                    default -> wording.longDate(day);
                })
                .orElse("");
        String part = fields.codes(CodedField.SHIFT).stream()
                .findFirst()
                .map(code -> names.of(CodedField.SHIFT, code, wording))
                .orElse("");
        String all = List.of(when, fields.text("occurredAt").orElse(""), part).stream()
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? Optional.empty() : Optional.of(new Answer(wording.text("incident.occurred"), all, null));
    }

    private Optional<Answer> involved(Fields fields, Wording wording) {
        String all = fields.parts("involvedOrganisations").stream()
                .map(one -> names.of(CodedField.ORGANISATION, one.text("code").orElse(""), wording)
                        + one.text("role")
                                .map(role -> " (" + names.of("TIM-ROLE-IN-EVENT", role, wording) + ")")
                                .orElse(""))
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? Optional.empty() : Optional.of(new Answer(wording.text("incident.involved"), all, null));
    }

    private @Nullable String note(Fields fields, CodedField field, Wording wording) {
        if (!CODED_TWICE.contains(field) || fields.parts("classified").isEmpty()) {
            return null;
        }
        List<String> now = fields.codes(field);
        return fields.parts("reported").stream()
                .map(reported -> reported.codes(field))
                .filter(before -> !before.isEmpty() && !before.equals(now))
                .map(before -> wording.text("incident.reported.as", names(field, before, wording)))
                .findFirst()
                .orElse(null);
    }

    private String names(CodedField field, List<String> codes, Wording wording) {
        return codes.stream().map(code -> names.of(field, code, wording)).collect(Collectors.joining("\n"));
    }
}
