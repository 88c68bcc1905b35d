package nl.tim.intake.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.tim.intake.report.Problem.Code;
import nl.tim.schemas.codes.CodeList;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Checks single fields and collects the problems. Each check returns the value in its right type; what it returns for a wrong one is
 * never used, because a report with problems is never made. One thread.
 */
final class FieldChecks {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern EMAIL = Pattern.compile(
            "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)++[\\p{L}]{2,63}");
    private static final int LONGEST_EMAIL = 254;

    private final CodeLists lists;
    private final List<Problem> problems = new ArrayList<>();

    FieldChecks(CodeLists lists) {
        this.lists = lists;
    }

    List<Problem> problems() {
        return problems;
    }

    void add(String field, Code code, Object... arguments) {
        problems.add(Problem.of(field, code, arguments));
    }

    /** The value without white space around; empty, and a problem, when there is none. */
    String required(String field, @Nullable String value) {
        String normal = Text.normal(value);
        if (normal == null) {
            add(field, Code.REQUIRED);
            return "";
        }
        return normal;
    }

    /** The code; null when none was given. */
    @Nullable
    String code(String field, @Nullable String value, String listName) {
        String normal = Text.normal(value);
        if (normal != null && !lists.list(listName).contains(normal)) {
            add(field, Code.UNKNOWN_CODE, listName);
        }
        return normal;
    }

    /** The code; empty, and a problem, when none was given. */
    String requiredCode(String field, @Nullable String value, String listName) {
        String normal = required(field, value);
        if (!normal.isEmpty()) {
            code(field, normal, listName);
        }
        return normal;
    }

    /** The main code that the code refines; empty for a main code and for one that the list does not have. */
    Optional<String> parent(String listName, String code) {
        CodeList list = lists.list(listName);
        return list.find(code).flatMap(found -> Optional.ofNullable(found.parent()));
    }

    /** The date; null when none was given or it is none. */
    @Nullable
    LocalDate date(String field, @Nullable String value) {
        String normal = Text.normal(value);
        if (normal == null) {
            return null;
        }
        try {
            return LocalDate.parse(normal, DATE);
        } catch (DateTimeParseException e) {
            add(field, Code.NOT_A_DATE);
            return null;
        }
    }

    /** The time; null when none was given or it is none. */
    @Nullable
    LocalTime time(String field, @Nullable String value) {
        String normal = Text.normal(value);
        if (normal == null) {
            return null;
        }
        try {
            return LocalTime.parse(normal, TIME);
        } catch (DateTimeParseException e) {
            add(field, Code.NOT_A_TIME);
            return null;
        }
    }

    /** The text of at most so many characters, in lines or on one line; null when none was given. */
    @Nullable
    String text(String field, @Nullable String value, int longest, boolean lines) {
        String normal = Text.normal(value);
        if (normal == null) {
            return null;
        }
        if (normal.length() > longest) {
            add(field, Code.TOO_LONG, longest);
        }
        if (Text.hasControlCharacter(normal, lines)) {
            add(field, Code.CONTROL_CHARACTER);
        }
        return normal;
    }

    /** The e-mail address; null when none was given. */
    @Nullable
    String email(String field, @Nullable String value) {
        String normal = Text.normal(value);
        if (normal != null
                && (normal.length() > LONGEST_EMAIL || !EMAIL.matcher(normal).matches())) {
            add(field, Code.NOT_AN_EMAIL);
        }
        return normal;
    }

    /** The entries; empty, and a problem, when there are more than so many. */
    <T extends @Nullable Object> List<T> entries(String field, @Nullable List<T> values, int most) {
        if (values == null) {
            return List.of();
        }
        if (values.size() > most) {
            add(field, Code.TOO_MANY, most);
            return List.of();
        }
        return values;
    }
}
