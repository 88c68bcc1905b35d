package nl.tim.analysis.casepage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.casepage.CommandForm.Option;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.incident.Calamity;
import nl.tim.analysis.incident.Cause;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Findings;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Measure;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** The forms of what can be done with a case now, the expected step first. Safe for use by many threads; never blocks. */
final class CaseForms {

    private final Choices choices;
    private final Supplier<UUID> ids;

    CaseForms(Choices choices, Supplier<UUID> ids) {
        this.choices = choices;
        this.ids = ids;
    }

    /**
     * The forms.
     *
     * @param told the report as it may leave the region, to begin an exemplar with; empty when nobody may make one
     */
    List<CommandForm> of(Incident incident, String told, Person person, Typed typed, Wording wording) {
        Set<CommandType> possible = Possible.of(incident, person.actor());
        CommandType expected = NextStep.of(incident, person);
        List<CommandForm> forms = new ArrayList<>();
        for (CommandType type : CommandType.values()) {
            if (possible.contains(type) && type != CommandType.MASK) {
                FormBuilder builder = new FormBuilder(type, choices, typed, wording);
                CommandForm form = (type == CommandType.EXEMPLAR
                                ? exemplar(builder, incident, told)
                                : form(builder, type, incident, person, typed, wording))
                        .build(type == expected);
                forms.add(type == expected ? 0 : forms.size(), form);
            }
        }
        return forms;
    }

    private FormBuilder form(
            FormBuilder form, CommandType type, Incident incident, Person person, Typed typed, Wording wording) {
        Codes codes = incident.codes();
        Calamity calamity = incident.dossier().calamity();
        return switch (type) {
            case TRIAGE -> harm(form, codes);
            case ASSIGN -> {
                String assignee = incident.dossier().course().assignee();
                yield form.person("assignee", assignee == null ? person.subject() : assignee);
            }
            case HOLD -> form.area("explanation", false);
            case RESUME -> form;
            case ASK -> form.area("text", false);
            case REJECT -> form.code("reason", "TIM-REJECT", false, null).area("explanation", true);
            case TRANSFER ->
                form.code("destination", "TIM-TRANSFER", false, null)
                        .organisation("organisation", true, null)
                        .area("explanation", true);
            case ROUTE ->
                form.organisation("organisation", false, counterpart(incident))
                        .date("dueOn", true, null)
                        .area("explanation", true);
            case CLASSIFY ->
                harm(
                        form.code(
                                        "incidentType",
                                        "TIM-TYPE",
                                        false,
                                        codes == null ? null : codes.type(),
                                        code -> code.parent() == null)
                                .code(
                                        "subType",
                                        "TIM-TYPE",
                                        true,
                                        codes == null ? null : codes.subType(),
                                        code -> code.parent() != null),
                        codes);
            case ROOT_CAUSES -> rootCauses(form, incident.dossier().findings().analysis(), typed, wording);
            case AGREEMENT ->
                form.code("agreementType", "TIM-AGREEMENT-TYPE", false, null)
                        .agreement("agreement")
                        .line("version")
                        .code("clause", "TIM-AGREEMENT-CLAUSE", true, null)
                        .code("adherence", "TIM-ADHERENCE", false, null)
                        .area("explanation", true)
                        .check("removed", false);
            case LINK ->
                form.line("other", false).code("kind", "TIM-LINK", false, null).check("removed", false);
            case MEASURES -> measures(form, incident.dossier().findings().measures(), typed, wording);
            case ACCOUNT ->
                form.organisation("organisation", false, speaker(incident, person))
                        .area("text", false)
                        .check("released", true);
            case NOTE -> form.area("text", false);
            case CALAMITY ->
                form.organisation("organisation", true, calamity == null ? null : calamity.organisation())
                        .date("noticedOn", false, calamity == null ? null : calamity.noticedOn())
                        .date("establishedOn", true, calamity == null ? null : calamity.establishedOn())
                        .area("explanation", true);
            case CALAMITY_CLEARED ->
                form.code("outcome", "TIM-CALAMITY", false, null).area("explanation", true);
            case MASK, EXEMPLAR -> throw new IllegalArgumentException("not a form of codes");
            case FEEDBACK -> form.area("text", false).check("interim", false);
            case CLOSE, REOPEN -> form.area("explanation", true);
        };
    }

    /** What was approved, or else the report as it may leave the region. */
    private static FormBuilder exemplar(FormBuilder form, Incident incident, String told) {
        UUID approved = incident.dossier().findings().exemplar();
        if (approved == null) {
            return form.area("text", told);
        }
        return form.area(
                        "text",
                        incident.words(approved, TextField.EXEMPLAR.nameInLog(), null)
                                .orElse(told))
                .check("removed", false);
    }

    private static FormBuilder harm(FormBuilder form, @Nullable Codes codes) {
        return form.code("harm", "TIM-HARM", false, codes == null ? null : codes.harm())
                .code("possibleHarm", "TIM-HARM", true, codes == null ? null : codes.possibleHarm())
                .code("recurrence", "TIM-RECURRENCE", true, codes == null ? null : codes.recurrence());
    }

    /** Whose side is told next: the own one, else the first that was asked and did not answer. */
    private static @Nullable String speaker(Incident incident, Person person) {
        if (person.organisation() != null) {
            return person.organisation();
        }
        return incident.dossier().participation().requests().stream()
                .filter(request -> request.answeredAt() == null)
                .map(Participation.Request::organisation)
                .findFirst()
                .orElse(null);
    }

    /** Who is asked first, most of the time. */
    private static @Nullable String counterpart(Incident incident) {
        return incident.report() == null ? null : incident.report().counterpartOrganisation();
    }

    private FormBuilder rootCauses(
            FormBuilder form, Findings.@Nullable Analysis analysis, Typed typed, Wording wording) {
        List<Cause> causes = analysis == null ? List.of() : analysis.causes();
        String name = CommandType.ROOT_CAUSES.parameter();
        List<FormRow<Cause>> rows = FormRow.of(typed, name, "nodes", "nodeId", causes, Cause::nodeId, ids);
        List<Option> above = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            FormRow<Cause> row = rows.get(i);
            Cause cause = row.item();
            String text = cause == null ? "" : words(cause.text());
            form.item("nodes", i, legend(CommandType.ROOT_CAUSES, i, row, rows, wording), row.typed())
                    .hidden("nodeId", row.id().toString())
                    .area("text", text)
                    .options("parent", true, List.copyOf(above), parent(cause))
                    .area("evidence", cause == null || cause.evidence() == null ? "" : words(cause.evidence()))
                    .code("code", "TIM-ECM", true, cause == null ? null : cause.code())
                    .organisation("causeOrganisation", true, cause == null ? null : cause.causeOrganisation())
                    .organisation(
                            "perspectiveOrganisation", true, cause == null ? null : cause.perspectiveOrganisation());
            String said =
                    row.typed() ? typed.value(name, "nodes." + i + ".text").orElse("") : text;
            if (!said.isBlank()) {
                above.add(new Option(row.id().toString(), said, false));
            }
        }
        return form.endOfItems()
                .codes("factors", "TIM-CF", analysis == null ? List.of() : analysis.factors())
                .check("joint", analysis != null && analysis.joint());
    }

    /** Says which rows somebody else wrote, when they come behind what was typed just now. */
    private static <T> String legend(CommandType type, int at, FormRow<T> row, List<FormRow<T>> all, Wording wording) {
        String number = wording.text("do." + type.parameter() + ".row", wording.number(at + 1L));
        boolean other = row.item() != null && all.getFirst().typed();
        return other ? wording.text("do.row.other", number) : number;
    }

    private static @Nullable String parent(@Nullable Cause cause) {
        return cause == null || cause.parent() == null ? null : cause.parent().toString();
    }

    private FormBuilder measures(FormBuilder form, Findings.@Nullable Measures measures, Typed typed, Wording wording) {
        List<Measure> list = measures == null ? List.of() : measures.list();
        String name = CommandType.MEASURES.parameter();
        List<FormRow<Measure>> rows = FormRow.of(typed, name, "measures", "measureId", list, Measure::measureId, ids);
        for (int i = 0; i < rows.size(); i++) {
            FormRow<Measure> row = rows.get(i);
            Measure measure = row.item();
            form.item("measures", i, legend(CommandType.MEASURES, i, row, rows, wording), row.typed())
                    .hidden("measureId", row.id().toString())
                    .area("text", measure == null ? "" : words(measure.text()))
                    .code("action", "TIM-ACTION", true, measure == null ? null : measure.action())
                    .organisation("organisation", true, measure == null ? null : measure.organisation())
                    .check("chain", measure != null && measure.chain())
                    .date("dueOn", true, measure == null ? null : measure.dueOn())
                    .date("doneOn", true, measure == null ? null : measure.doneOn());
        }
        return form.endOfItems();
    }

    private static String words(Text text) {
        return text instanceof Text.Opened readable ? readable.words() : "";
    }
}
