package nl.tim.intake.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.tim.intake.reporter.SignedIn;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Takes what a page sends, or what a link prefills, into the answers. Pure. */
public final class Entry {

    /** Coded fields with their lists: what a link may fill in. */
    private static final Map<Field, String> CODED = Map.of(
            Field.TYPE, "TIM-TYPE",
            Field.HARM, "TIM-HARM",
            Field.TRANSITION, "TIM-TRANSITION",
            Field.KIND, "TIM-KIND",
            Field.CHANNEL, "TIM-CHANNEL",
            Field.RECURRENCE, "TIM-RECURRENCE",
            Field.POSSIBLE_HARM, "TIM-HARM");

    /** In front of the name of a field: a button that fills it in. */
    private static final String PICKED = "pick.";

    private static final List<String> FORMS = List.of("PROCES", "ZORG", "VERZAMEL");

    private final Organisations organisations;
    private final CodeLists lists;

    /** Among these organisations and codes. */
    public Entry(Organisations organisations, CodeLists lists) {
        this.organisations = organisations;
        this.lists = lists;
    }

    /**
     * The answers with what the page sent.
     *
     * @param sent by {@link Field#id()}; a button that was not pressed is not there and changes nothing
     */
    public Answers take(Step step, Answers before, Map<String, String> sent) {
        Answers answers = before;
        for (Field field : step.fields()) {
            String value = sent.getOrDefault(PICKED + field.id(), sent.get(field.id()));
            if (value != null) {
                answers = answers.with(field, normal(field, value));
            } else if (field.ticked()) {
                answers = answers.with(field, null);
            }
        }
        return step == Step.WHEN ? moment(answers, sent) : answers;
    }

    /** The answers that a link fills in: codes only, each that is offered now; the rest of the link is ignored. */
    public Answers prefilled(Map<String, String> link) {
        Answers answers = Answers.NONE;
        for (Map.Entry<Field, String> coded : CODED.entrySet()) {
            String value = link.get(coded.getKey().id());
            if (value != null && isMain(coded.getValue(), value)) {
                answers = answers.with(coded.getKey(), value);
            }
        }
        String form = link.getOrDefault(Field.FORM.id(), "");
        return answers.with(Field.FORM, FORMS.contains(form) ? form : null)
                .with(Field.DIRECTION, direction(link.getOrDefault(Field.DIRECTION.id(), "")))
                .with(Field.OWN, code(link.get("organisation")))
                .with(Field.OTHER, code(link.get("counterpart")));
    }

    /** The person with what of their login can be filled in. */
    SignedIn known(SignedIn person) {
        String profession = person.profession();
        return new SignedIn(
                person.name(),
                person.pseudonym(),
                code(person.organisation()),
                profession != null && isMain("TIM-PROFESSION", profession) ? profession : null);
    }

    private static @Nullable String direction(String name) {
        return Stream.of(Direction.values())
                .map(Direction::name)
                .filter(name::equals)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String code(@Nullable String code) {
        return organisations.withCode(code).map(Organisations.Choice::code).orElse(null);
    }

    private boolean isMain(String list, String code) {
        return lists.list(list)
                .find(code)
                .filter(found -> found.current() && found.parent() == null)
                .isPresent();
    }

    /** Null for what the page does not offer: its question is then still to be answered. */
    private @Nullable String normal(Field field, String value) {
        return switch (field) {
            case OWN_SECTOR, OTHER_SECTOR -> isMain("TIM-SECTOR", value) ? value : null;
            case DIRECTION -> direction(value);
            case DATE, BIRTH_DATE -> Dates.normal(value);
            case OWN, OTHER ->
                organisations.find(value).map(Organisations.Choice::code).orElse(value);
            default -> value;
        };
    }

    /** A pressed tile says when; a date in the box says so when no tile was pressed. */
    private static Answers moment(Answers answers, Map<String, String> sent) {
        if (sent.containsKey(Field.WHEN.id())) {
            return answers.with(Field.DATE, null);
        }
        return answers.has(Field.DATE) ? answers.with(Field.WHEN, Moment.DATE.name()) : answers;
    }
}
