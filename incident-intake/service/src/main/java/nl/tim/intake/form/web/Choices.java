package nl.tim.intake.form.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tim.intake.directory.Agreement;
import nl.tim.intake.directory.CarePathway;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.directory.DirectoryEntry;
import nl.tim.intake.directory.Organisation;
import nl.tim.intake.form.Answers;
import nl.tim.intake.form.Dates;
import nl.tim.intake.form.Direction;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.Moment;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Organisations;
import nl.tim.intake.form.Organisations.Choice;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** What can be chosen on the pages, in the reader's words. */
final class Choices {

    private final CodeLists lists;
    private final Directory directory;
    private final Organisations organisations;

    Choices(CodeLists lists, Directory directory, Organisations organisations) {
        this.lists = lists;
        this.directory = directory;
        this.organisations = organisations;
    }

    /**
     * One answer to choose.
     *
     * @param hint when to choose it; null when the label says all
     */
    record Option(String value, String label, @Nullable String hint) {}

    /** The main codes of a list. */
    List<Option> codes(String list, Told told) {
        return lists.list(list).codes().stream()
                .filter(code -> code.current() && code.parent() == null)
                .map(code -> new Option(code.code(), told.label(code.label()), told.label(code.definition())))
                .toList();
    }

    List<Option> moments(OpenReport report, Told told) {
        return Stream.of(Moment.TODAY, Moment.YESTERDAY, Moment.LAST_WEEK, Moment.LAST_MONTH, Moment.UNKNOWN)
                .filter(moment ->
                        moment != Moment.LAST_MONTH || report.answers().collective())
                .map(moment ->
                        new Option(moment.name(), told.message("form.when." + moment), hint(moment, report, told)))
                .toList();
    }

    List<Option> directions(Answers answers, Told told) {
        String own = organisation(answers, Field.OWN, "form.direction.us", told);
        String other = organisation(answers, Field.OTHER, "form.direction.them", told);
        return List.of(
                new Option(Direction.OUT.name(), told.message("form.direction.fromTo", own, other), null),
                new Option(Direction.IN.name(), told.message("form.direction.fromTo", other, own), null));
    }

    List<Option> pathways(Told told, LocalDate today) {
        return entries(today, content -> content instanceof CarePathway pathway ? pathway.name() : null, told);
    }

    List<Option> agreements(Told told, LocalDate today) {
        return entries(today, content -> content instanceof Agreement agreement ? agreement.name() : null, told);
    }

    /** What the answer to this question is called. */
    String shown(Field field, String value, OpenReport report, Told told) {
        return switch (field) {
            case FORM -> told.message("form.what." + value);
            case WHEN, DATE -> told.message("form.when." + value);
            case OWN, OTHER -> organisations.withCode(value).map(Choice::label).orElse(value);
            case DIRECTION ->
                directions(report.answers(), told).stream()
                        .filter(option -> option.value().equals(value))
                        .map(Option::label)
                        .findFirst()
                        .orElse(value);
            case OWN_SECTOR, OTHER_SECTOR -> code("TIM-SECTOR", value, told);
            case TYPE -> code("TIM-TYPE", value, told);
            case HARM, POSSIBLE_HARM -> code("TIM-HARM", value, told);
            case AGE_BAND -> code("TIM-AGEBAND", value, told);
            case GENDER -> code("TIM-GENDER", value, told);
            case TRANSITION -> code("TIM-TRANSITION", value, told);
            case KIND -> code("TIM-KIND", value, told);
            case RECURRENCE -> code("TIM-RECURRENCE", value, told);
            case CHANNEL -> code("TIM-CHANNEL", value, told);
            case CALAMITY -> code("TIM-YESNO", value, told);
            case PROFESSION -> code("TIM-PROFESSION", value, told);
            case PATHWAY, AGREEMENT ->
                directory.find(value).map(entry -> name(entry, told)).orElse(value);
            case BIRTH_DATE -> Dates.parse(value).map(Choices::shortDate).orElse(value);
            case OWN_UNKNOWN, OTHER_UNKNOWN -> told.message("form." + field.id());
            case CONSENT, ANONYMOUS -> told.message("form.yes");
            case NARRATIVE, EVENT_COUNT, PATIENT_NAME, IMMEDIATE_ACTION, SUGGESTION, REPORTER_NAME, REPORTER_EMAIL ->
                value;
        };
    }

    /** When it happened, in words. */
    String moment(OpenReport report, Told told) {
        String when = report.answers().get(Field.WHEN);
        if (when == null) {
            return "";
        }
        Moment moment = Moment.valueOf(when);
        String date = report.answers().get(Field.DATE);
        if (moment == Moment.DATE) {
            return date == null
                    ? ""
                    : Dates.parse(date).map(on -> told.longDate(on)).orElse(date);
        }
        String hint = hint(moment, report, told);
        return told.message("form.when." + moment) + (hint == null ? "" : ", " + hint);
    }

    private String code(String list, String value, Told told) {
        return lists.list(list).find(value).map(Code::label).map(told::label).orElse(value);
    }

    private String organisation(Answers answers, Field field, String unknown, Told told) {
        return organisations.withCode(answers.get(field)).map(Choice::label).orElseGet(() -> told.message(unknown));
    }

    private static @Nullable String hint(Moment moment, OpenReport report, Told told) {
        LocalDate on = moment.on(report.today());
        if (on == null) {
            return null;
        }
        return switch (moment) {
            case LAST_WEEK -> told.message("form.when.week", dayAndMonth(on, told), dayAndMonth(on.plusDays(6), told));
            case LAST_MONTH -> monthAndYear(on, told);
            case TODAY, YESTERDAY, DATE, UNKNOWN -> told.longDate(on);
        };
    }

    private List<Option> entries(LocalDate today, Function<DirectoryEntry.Content, @Nullable Label> name, Told told) {
        return directory.all().stream()
                .filter(entry -> entry.isCurrent(today))
                .flatMap(entry -> {
                    Label label = name.apply(entry.content());
                    return label == null
                            ? Stream.empty()
                            : Stream.of(new Option(entry.code(), told.label(label), null));
                })
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
    }

    private static String name(DirectoryEntry entry, Told told) {
        return switch (entry.content()) {
            case CarePathway pathway -> told.label(pathway.name());
            case Agreement agreement -> told.label(agreement.name());
            case Organisation organisation -> organisation.name();
        };
    }

    private static String dayAndMonth(LocalDate date, Told told) {
        return DateTimeFormatter.ofPattern("d MMMM", told.locale()).format(date);
    }

    private static String monthAndYear(LocalDate date, Told told) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", told.locale()).format(date);
    }

    private static String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT).format(date);
    }
}
