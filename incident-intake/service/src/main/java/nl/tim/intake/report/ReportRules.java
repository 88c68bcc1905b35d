package nl.tim.intake.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.tim.deidentify.Tag;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.Report.Coding;
import nl.tim.intake.report.Report.Form;
import nl.tim.intake.report.Report.Texts;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Decides whether a submission is a report, naming every problem at once. Safe for use by many threads. */
final class ReportRules {

    static final int SHORTEST_NARRATIVE = 10;
    static final int LONGEST_NARRATIVE = 10_000;
    static final int LONGEST_TEXT = 4_000;
    static final int MOST_EVENTS = 1_000;
    static final int MOST_ENTRIES = 20;
    private static final String HARM = "TIM-HARM";
    private static final String TYPE = "TIM-TYPE";
    private static final String CHANNEL = "TIM-CHANNEL";

    private final CodeLists lists;
    private final Directory directory;

    /** What the rules make of a submission. */
    sealed interface Checked {
        record Valid(Report report) implements Checked {}

        record Invalid(List<Problem> problems) implements Checked {}
    }

    ReportRules(CodeLists lists, Directory directory) {
        this.lists = lists;
        this.directory = directory;
    }

    /** The report, or everything that is wrong with it at the moment at which it is received. */
    Checked check(UUID incidentId, Submission sent, Instant receivedAt) {
        FieldChecks checks = new FieldChecks(lists);
        Form form = form(checks, sent.form());
        Report report = new Report(
                incidentId,
                form,
                new OccurrenceRules(checks, receivedAt).check(sent),
                new PartyRules(checks, directory, receivedAt).check(sent),
                coding(checks, sent, form),
                texts(checks, sent),
                new PersonRules(checks, receivedAt).patient(sent.patient(), form),
                new PersonRules(checks, receivedAt).reporter(sent.reporter()),
                notPatient(checks, sent.notPatient(), form));
        return checks.problems().isEmpty() ? new Checked.Valid(report) : new Checked.Invalid(checks.problems());
    }

    /** The form; PROCES, beside a problem, when none of the forms was sent. */
    private static Form form(FieldChecks checks, @Nullable String sent) {
        String form = checks.requiredCode("form", sent, "TIM-REPORTFORM");
        for (Form known : Form.values()) {
            if (known.name().equals(form)) {
                return known;
            }
        }
        return Form.PROCES;
    }

    private static Coding coding(FieldChecks checks, Submission sent, Form form) {
        String type = checks.requiredCode("type", sent.type(), TYPE);
        if (checks.parent(TYPE, type).isPresent()) {
            checks.add("type", Code.UNKNOWN_CODE, TYPE);
        }
        String subType = checks.code("subType", sent.subType(), TYPE);
        if (subType != null && !checks.parent(TYPE, subType).equals(Optional.of(type))) {
            checks.add("subType", Code.NOT_OF_TYPE);
        }
        return new Coding(
                checks.code("kind", sent.kind(), "TIM-KIND"),
                type,
                subType,
                checks.requiredCode("harm", sent.harm(), HARM),
                checks.code("harmPsychological", sent.harmPsychological(), "TIM-HARM-PSY"),
                checks.code("possibleHarm", sent.possibleHarm(), HARM),
                checks.code("recurrence", sent.recurrence(), "TIM-RECURRENCE"),
                checks.code("concern", sent.concern(), "TIM-CONCERN"),
                checks.code("calamitySuspected", sent.calamitySuspected(), "TIM-YESNO"),
                checks.code("detection", sent.detection(), "TIM-DETECT-HOW"),
                mitigation(checks, sent.mitigation()),
                checks.code("channelUsed", sent.channelUsed(), CHANNEL),
                checks.code("channelExpected", sent.channelExpected(), CHANNEL),
                eventCount(checks, sent.eventCount(), form));
    }

    private static List<String> mitigation(FieldChecks checks, @Nullable List<@Nullable String> sent) {
        List<@Nullable String> entries = checks.entries("mitigation", sent, MOST_ENTRIES);
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String field = "mitigation[" + i + "]";
            String code = checks.requiredCode(field, entries.get(i), "TIM-MITIGATE");
            if (!code.isEmpty() && codes.contains(code)) {
                checks.add(field, Code.DUPLICATE);
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }

    private static int eventCount(FieldChecks checks, @Nullable Integer sent, Form form) {
        if (form == Form.VERZAMEL) {
            if (sent == null) {
                checks.add("eventCount", Code.REQUIRED);
            } else if (sent < 2 || sent > MOST_EVENTS) {
                checks.add("eventCount", Code.OUT_OF_RANGE, 2, MOST_EVENTS);
            }
        } else if (sent != null && sent != 1) {
            checks.add("eventCount", Code.ONLY_WITH, "form", "VERZAMEL");
        }
        return sent == null ? 1 : sent;
    }

    private static Set<Tag> notPatient(FieldChecks checks, @Nullable List<@Nullable String> sent, Form form) {
        List<@Nullable String> entries = checks.entries("notPatient", sent, MOST_ENTRIES);
        if (form == Form.ZORG && !entries.isEmpty()) {
            checks.add("notPatient", Code.NOT_WITH, "form");
        }
        Set<Tag> tags = EnumSet.noneOf(Tag.class);
        for (int i = 0; i < entries.size(); i++) {
            String name = checks.required("notPatient[" + i + "]", entries.get(i));
            Optional<Tag> tag = TextGuard.DOUBTFUL.stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst();
            tag.ifPresent(tags::add);
            if (!name.isEmpty() && tag.isEmpty()) {
                checks.add("notPatient[" + i + "]", Code.UNKNOWN_CODE, "PERSON, BIRTH_DATE");
            }
        }
        return tags;
    }

    private static Texts texts(FieldChecks checks, Submission sent) {
        String narrative = checks.required("narrative", sent.narrative());
        checks.text("narrative", narrative, LONGEST_NARRATIVE, true);
        if (!narrative.isEmpty() && narrative.length() < SHORTEST_NARRATIVE) {
            checks.add("narrative", Code.TOO_SHORT, SHORTEST_NARRATIVE);
        }
        return new Texts(
                narrative,
                checks.text("immediateAction", sent.immediateAction(), LONGEST_TEXT, true),
                checks.text("suggestion", sent.suggestion(), LONGEST_TEXT, true));
    }
}
