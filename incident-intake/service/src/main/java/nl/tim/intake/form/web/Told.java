package nl.tim.intake.form.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.tim.intake.form.Mistake;
import nl.tim.schemas.codes.Label;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;

/** Words for one reader. Safe for use by many threads. */
final class Told {

    private static final String WRONG = "form.wrong.";

    private final MessageSource messages;
    private final Locale locale;

    Told(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** Something that is wrong, with the id of the field where the reader mends it. */
    record Wrong(String id, String message) {}

    Locale locale() {
        return locale;
    }

    String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    String label(Label label) {
        return locale.getLanguage().equals("en") ? label.en() : label.nl();
    }

    /** The day of the week and the date. */
    String longDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
    }

    List<Wrong> wrong(List<Mistake> mistakes) {
        return mistakes.stream()
                .map(mistake -> new Wrong(mistake.field().id(), message(mistake)))
                .toList();
    }

    /** What is said of this field, or else of any field. */
    private String message(Mistake mistake) {
        Object[] arguments = mistake.arguments().toArray();
        try {
            return messages.getMessage(WRONG + mistake.field().id() + "." + mistake.code(), arguments, locale);
        } catch (NoSuchMessageException e) {
            return messages.getMessage(WRONG + mistake.code(), arguments, locale);
        }
    }
}
