package nl.tim.intake.form.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.Mistake;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Organisations;
import nl.tim.intake.form.Review.Kind;
import nl.tim.intake.form.Review.Piece;
import nl.tim.intake.form.Review.Reviewed;
import nl.tim.intake.form.Step;
import nl.tim.intake.form.Wizard;
import nl.tim.intake.form.web.Told.Wrong;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;

/** Shows a report that is being filled in at its page. Safe for use by many threads. */
final class Pages {

    /** Id of the form on every page, which the frame's language and colour buttons send too. */
    static final String FORM = "wizard";

    /** TIM-HARM after which a calamity is thinkable. */
    private static final Set<String> SEVERE = Set.of("H4", "H5");

    private final Wizard wizard;
    private final SealedReport sealed;
    private final Choices choices;
    private final Rows rows;

    Pages(Wizard wizard, SealedReport sealed, Choices choices) {
        this.wizard = wizard;
        this.sealed = sealed;
        this.choices = choices;
        this.rows = new Rows(choices, wizard.review());
    }

    /** The page where the report is, with what is wrong on it. */
    Rendering step(OpenReport report, List<Mistake> mistakes, Told told) {
        Map<String, Object> model = carried(report);
        List<Wrong> wrong = told.wrong(mistakes);
        model.put("title", title(report.at(), wrong, told));
        model.put("wrong", wrong);
        model.put("wrongAt", wrong.stream().collect(Collectors.toMap(Wrong::id, Wrong::message, (first, _) -> first)));
        model.put("answers", answers(report, told));
        List<Step> questions = wizard.questions(report);
        model.put("number", questions.indexOf(report.at()) + 1);
        model.put("of", questions.size());
        model.put("toStart", wizard.before(report) == null);
        add(report, mistakes, told, model::put);
        return Rendering.view("form/" + view(report.at()))
                .model(model)
                .status(mistakes.isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST)
                .build();
    }

    /**
     * The part of a page that says, while somebody types, what in one of its texts may tell who somebody is.
     *
     * @param id of the text's field
     * @param changed whether the page's texts are to be replaced by those of the report
     */
    Rendering glance(OpenReport report, String id, boolean changed) {
        List<Reviewed> texts = wizard.review().of(report);
        List<Piece> found = texts.stream()
                .filter(text -> text.field().id().equals(id))
                .flatMap(text -> text.pieces().stream())
                .filter(piece -> piece.kind() != Kind.PLAIN)
                .distinct()
                .toList();
        return Rendering.view("form/glance")
                .modelAttribute("id", id)
                .modelAttribute("found", found)
                .modelAttribute("mustGo", found.stream().anyMatch(piece -> piece.kind() == Kind.MUST_GO))
                .modelAttribute("texts", changed ? onPage(report, texts) : Map.of())
                .build();
    }

    private static Map<String, String> onPage(OpenReport report, List<Reviewed> texts) {
        return texts.stream()
                .map(Reviewed::field)
                .filter(field -> Step.of(field) == report.at())
                .collect(Collectors.toMap(
                        Field::id, field -> report.answers().find(field).orElse("")));
    }

    /** What every page of a report has. */
    Map<String, Object> carried(OpenReport report) {
        Map<String, Object> model = new HashMap<>();
        model.put("languageForm", FORM);
        model.put("state", sealed.seal(report));
        model.put("step", key(report.at()));
        model.put("signedIn", report.signedIn());
        model.put("named", report.sender().isPresent());
        return model;
    }

    private static String key(Step step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    private static String view(Step step) {
        return switch (step) {
            case DIRECTION, TYPE, HARM -> "tiles";
            case WHAT, WHEN, WHO, SECTORS, PATIENT, DETAILS, CHECK -> key(step);
        };
    }

    private static String title(Step step, List<Wrong> wrong, Told told) {
        String question = told.message("form." + key(step) + ".title");
        return wrong.isEmpty() ? question : told.message("form.wrong.title", question);
    }

    /** By id, as text; organisations by name. */
    private Map<String, String> answers(OpenReport report, Told told) {
        Map<String, String> shown = new HashMap<>();
        for (Field field : Field.values()) {
            shown.put(field.id(), "");
        }
        report.answers()
                .values()
                .forEach((field, value) -> shown.put(
                        field.id(),
                        field == Field.OWN || field == Field.OTHER
                                ? choices.shown(field, value, report, told)
                                : value));
        return shown;
    }

    private void add(OpenReport report, List<Mistake> mistakes, Told told, BiConsumer<String, Object> model) {
        switch (report.at()) {
            case WHEN -> model.accept("options", choices.moments(report, told));
            case WHO -> {
                model.accept("organisations", wizard.organisations().all());
                model.accept("suggestions", suggestions(report, mistakes));
            }
            case SECTORS -> {
                model.accept("options", choices.codes("TIM-SECTOR", told));
                model.accept("asksOwn", wizard.route().asksOwnSector(report.answers()));
                model.accept("asksOther", wizard.route().asksOtherSector(report.answers()));
            }
            case DIRECTION -> tiles(model, Field.DIRECTION, choices.directions(report.answers(), told));
            case TYPE -> tiles(model, Field.TYPE, choices.codes("TIM-TYPE", told));
            case HARM -> tiles(model, Field.HARM, choices.codes("TIM-HARM", told));
            case PATIENT -> {
                model.accept("ages", choices.codes("TIM-AGEBAND", told));
                model.accept("genders", choices.codes("TIM-GENDER", told));
            }
            case DETAILS -> model.accept("lists", lists(report, told));
            case CHECK -> check(report, told, model);
            case WHAT -> {}
        }
    }

    private static void tiles(BiConsumer<String, Object> model, Field field, List<Choices.Option> options) {
        model.accept("field", field.id());
        model.accept("options", options);
    }

    private Map<String, List<Organisations.Choice>> suggestions(OpenReport report, List<Mistake> mistakes) {
        return mistakes.stream()
                .filter(mistake -> mistake.code().equals("which_organisation"))
                .collect(Collectors.toMap(
                        mistake -> mistake.field().id(),
                        mistake -> wizard.organisations()
                                .suggestions(
                                        report.answers().find(mistake.field()).orElse(""))));
    }

    private Map<String, List<Choices.Option>> lists(OpenReport report, Told told) {
        Map<String, List<Choices.Option>> options = new LinkedHashMap<>();
        options.put(Field.TRANSITION.id(), choices.codes("TIM-TRANSITION", told));
        options.put(Field.KIND.id(), choices.codes("TIM-KIND", told));
        options.put(Field.POSSIBLE_HARM.id(), choices.codes("TIM-HARM", told));
        options.put(Field.RECURRENCE.id(), choices.codes("TIM-RECURRENCE", told));
        options.put(Field.CHANNEL.id(), choices.codes("TIM-CHANNEL", told));
        options.put(Field.PATHWAY.id(), choices.pathways(told, report.today()));
        options.put(Field.AGREEMENT.id(), choices.agreements(told, report.today()));
        options.put(Field.PROFESSION.id(), choices.codes("TIM-PROFESSION", told));
        options.put(Field.CALAMITY.id(), choices.codes("TIM-YESNO", told));
        return options;
    }

    private void check(OpenReport report, Told told, BiConsumer<String, Object> model) {
        List<Reviewed> texts = wizard.review().of(report);
        model.accept("rows", rows.of(report, wizard.questions(report), told));
        model.accept("mustGo", texts.stream().anyMatch(text -> text.has(Kind.MUST_GO)));
        model.accept("doubtful", texts.stream().anyMatch(text -> text.has(Kind.DOUBTFUL)));
        model.accept("severe", SEVERE.contains(report.answers().find(Field.HARM).orElse("")));
        model.accept("hasDetails", Stream.of(Field.values()).anyMatch(field -> isDetail(field, report)));
    }

    private static boolean isDetail(Field field, OpenReport report) {
        return report.answers().has(field) && Step.of(field) == Step.DETAILS;
    }
}
