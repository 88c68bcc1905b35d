package nl.tim.intake.list;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.intake.form.Dates;
import nl.tim.intake.form.Organisations;
import nl.tim.intake.report.Acceptance;
import nl.tim.intake.report.ReportLog.Publication;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Checks a list as a whole, by the rules of every report, and makes what is stored of it. Stores nothing. Identifying numbers and
 * addresses are replaced. Safe for use by many threads.
 */
public final class ReportList {

    /** A row tells the day of receipt only. The same moment each time, so that a list that is imported again is the same events. */
    private static final LocalTime RECEIVED_AT = LocalTime.of(6, 0);

    private static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);

    private final Acceptance acceptance;
    private final RowReader reader;

    /** By these rules and lists, with organisations as people call them. */
    public ReportList(Acceptance acceptance, CodeLists lists, Organisations organisations) {
        this.acceptance = acceptance;
        this.reader = new RowReader(lists, organisations);
    }

    /**
     * What came of a list.
     *
     * @param storable one for each row without problems
     * @param problems in the order of the list; empty when all of it can be stored
     */
    public record Checked(List<Publication> storable, List<ListProblem> problems) {}

    /**
     * Checks every row.
     *
     * @param now no report was received later
     */
    public Checked check(List<ListRow> rows, Instant now) {
        List<Publication> storable = new ArrayList<>();
        List<ListProblem> problems = new ArrayList<>();
        Map<UUID, Long> lines = new HashMap<>();
        for (ListRow row : rows) {
            RowReader.Read read = reader.read(row);
            List<ListProblem> wrong = new ArrayList<>(read.problems());
            Long before = lines.putIfAbsent(read.incidentId(), row.line());
            if (before != null) {
                boolean numbered = row.get(Column.NUMBER) != null;
                wrong.add(ListProblem.of(row.line(), Column.NUMBER, numbered ? "same_number" : "same_row", before));
            }
            Instant receivedAt = receivedAt(row, read.receivedOn(), now, wrong);
            switch (acceptance.redacted(read.incidentId(), read.report(), receivedAt, null)) {
                case Acceptance.Outcome.Storable(Publication publication) -> storable.add(publication);
                case Acceptance.Outcome.Refused refused ->
                    refused.problems().stream()
                            .map(problem -> ListProblem.of(row.line(), problem))
                            .filter(problem -> wrong.stream().noneMatch(known -> known.column() == problem.column()))
                            .toList()
                            .forEach(wrong::add);
            }
            problems.addAll(wrong);
        }
        return new Checked(List.copyOf(storable), List.copyOf(problems));
    }

    /** Now, beside a problem, when the row does not tell or cannot be right. */
    private static Instant receivedAt(
            ListRow row, @Nullable LocalDate receivedOn, Instant now, List<ListProblem> problems) {
        if (receivedOn == null) {
            return now;
        }
        Instant receivedAt = receivedOn.atTime(RECEIVED_AT).atZone(Dates.ZONE).toInstant();
        Column told = row.get(Column.RECEIVED) == null ? Column.DATE : Column.RECEIVED;
        if (receivedAt.isAfter(now)) {
            problems.add(ListProblem.of(row.line(), told, "not_before_today"));
            return now;
        }
        if (receivedOn.isBefore(FIRST_DATE)) {
            problems.add(ListProblem.of(row.line(), told, "too_early", FIRST_DATE.toString()));
            return now;
        }
        return receivedAt;
    }
}
