package nl.tim.intake.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.intake.form.Dates;
import nl.tim.intake.form.Organisations;
import nl.tim.intake.report.Submission;
import nl.tim.intake.report.Submission.SubmittedReporter;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Reads a row as a report: codes and organisations by code or by name, dates as people type them. Safe for use by many threads. */
final class RowReader {

    private static final String UNKNOWN_ORGANISATION = "UNK";
    private static final Pattern MONTH =
            Pattern.compile("(?<m>\\d{1,2})[-/ ](?<y>\\d{4})|(?<y2>\\d{4})-(?<m2>\\d{1,2})");

    private final CodeLists lists;
    private final Organisations organisations;

    RowReader(CodeLists lists, Organisations organisations) {
        this.lists = lists;
        this.organisations = organisations;
    }

    /**
     * What a row says.
     *
     * @param receivedOn null when the row does not tell, which is among the problems
     * @param problems what the rules of a report cannot see
     */
    record Read(UUID incidentId, @Nullable LocalDate receivedOn, Submission report, List<ListProblem> problems) {}

    /** When it happened: a day, a month, nothing, or what cannot be read. */
    private record When(
            @Nullable String on, String precision, @Nullable LocalDate first) {}

    Read read(ListRow row) {
        List<ListProblem> problems = new ArrayList<>();
        UUID incidentId = ListedIds.of(row);
        When when = when(row.get(Column.DATE));
        Integer count = count(row, problems);
        LocalDate receivedOn = receivedOn(row, when, problems);
        return new Read(incidentId, receivedOn, submission(row, incidentId, when, count), problems);
    }

    private Submission submission(ListRow row, UUID incidentId, When when, @Nullable Integer count) {
        String reporter = organisation(row.get(Column.REPORTER));
        boolean unknown = reporter == null || reporter.equals(UNKNOWN_ORGANISATION);
        return new Submission(
                incidentId.toString(),
                count == null ? "PROCES" : "VERZAMEL",
                code(row, Column.KIND, false),
                when.on(),
                when.precision(),
                null,
                null,
                unknown ? UNKNOWN_ORGANISATION : reporter,
                organisation(row.get(Column.COUNTERPART)),
                null,
                code(row, Column.FROM, false),
                code(row, Column.TO, false),
                code(row, Column.TRANSITION, false),
                null,
                code(row, Column.TYPE, false),
                code(row, Column.SUB_TYPE, true),
                code(row, Column.HARM, false),
                null,
                code(row, Column.POSSIBLE_HARM, false),
                code(row, Column.RECURRENCE, false),
                null,
                null,
                null,
                null,
                code(row, Column.CHANNEL, false),
                null,
                null,
                null,
                count,
                row.get(Column.NARRATIVE),
                row.get(Column.ACTION),
                row.get(Column.SUGGESTION),
                null,
                unknown ? new SubmittedReporter(null, null, null, true) : null,
                null);
    }

    private static When when(@Nullable String typed) {
        if (typed == null) {
            return new When(null, "UNKNOWN", null);
        }
        Optional<LocalDate> day = Dates.parse(typed).or(() -> month(typed));
        return new When(
                day.map(LocalDate::toString).orElse(typed),
                month(typed).isPresent() ? "MONTH" : "DAY",
                day.orElse(null));
    }

    private static Optional<LocalDate> month(String typed) {
        Matcher parts = MONTH.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String year = parts.group("y") == null ? parts.group("y2") : parts.group("y");
        String month = parts.group("m") == null ? parts.group("m2") : parts.group("m");
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), Integer.parseInt(month))
                    .atDay(1));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate receivedOn(ListRow row, When when, List<ListProblem> problems) {
        String typed = row.get(Column.RECEIVED);
        Optional<LocalDate> received = typed == null ? Optional.ofNullable(when.first()) : Dates.parse(typed);
        // A date that cannot be read is told where it stands.
        if (received.isEmpty() && (typed != null || when.on() == null)) {
            problems.add(ListProblem.of(row.line(), Column.RECEIVED, typed == null ? "required" : "not_a_date"));
        }
        return received.orElse(null);
    }

    /** How many events; null for one. */
    private static @Nullable Integer count(ListRow row, List<ListProblem> problems) {
        String typed = row.get(Column.COUNT);
        if (typed == null) {
            return null;
        }
        try {
            int count = Integer.parseInt(typed);
            return count == 1 ? null : count;
        } catch (NumberFormatException e) {
            problems.add(ListProblem.of(row.line(), Column.COUNT, "not_a_number"));
            return null;
        }
    }

    private @Nullable String organisation(@Nullable String typed) {
        return typed == null
                ? null
                : organisations.find(typed).map(Organisations.Choice::code).orElse(typed);
    }

    private @Nullable String code(ListRow row, Column column, boolean sub) {
        String typed = row.get(column);
        String list = column.list();
        if (typed == null || list == null) {
            return typed;
        }
        return lists.list(list).codes().stream()
                .filter(code -> (code.parent() != null) == sub && isMeant(code, typed))
                .map(Code::code)
                .findFirst()
                .orElse(typed);
    }

    private static boolean isMeant(Code code, String typed) {
        return typed.equalsIgnoreCase(code.code())
                || typed.equalsIgnoreCase(code.label().nl())
                || typed.equalsIgnoreCase(code.label().en());
    }
}
