package nl.tim.analysis.exposure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of exposures: lines of {@code organisation;from;to;period;referrals;discharges;contacts}, with a head, divided by
 * semicolons or commas. Everything that is wrong is told with its line; a file with errors is not to be used.
 */
public final class ExposureFile {

    /** The columns, in their order. */
    public static final List<String> COLUMNS =
            List.of("organisation", "from", "to", "period", "referrals", "discharges", "contacts");

    private static final int FIRST_NUMBER = 4;
    private static final int MOST_LINES = 100_000;

    private final Directory directory;
    private final CodeLists codeLists;
    private final List<Exposure> lines = new ArrayList<>();
    private final List<Wrong> wrong = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private ExposureFile(Directory directory, CodeLists codeLists) {
        this.directory = directory;
        this.codeLists = codeLists;
    }

    /**
     * What a file says.
     *
     * @param lines what can be stored
     * @param wrong what cannot be read, in the order of the file; with any, nothing should be stored
     */
    public record Reading(List<Exposure> lines, List<Wrong> wrong) {

        /** Copies both. */
        public Reading {
            lines = List.copyOf(lines);
            wrong = List.copyOf(wrong);
        }
    }

    /**
     * An error.
     *
     * @param line number in the file, from 1
     * @param column its name; null: the whole line
     * @param text what is wrong, in English
     */
    public record Wrong(int line, @Nullable String column, String text) {

        /** For people. */
        public String said() {
            return "line " + line + (column == null ? "" : ", " + column) + ": " + text;
        }
    }

    /** Reads a whole file. Organisations are looked up in this directory, groups of sectors in these lists. */
    public static Reading read(String content, Directory directory, CodeLists codeLists) {
        ExposureFile file = new ExposureFile(directory, codeLists);
        List<String> text = content.lines().limit(MOST_LINES + 1L).toList();
        if (text.size() > MOST_LINES) {
            file.wrong.add(new Wrong(MOST_LINES + 1, null, "the file has more than " + MOST_LINES + " lines"));
        } else if (file.head(text)) {
            for (int i = 1; i < text.size(); i++) {
                if (!text.get(i).isBlank()) {
                    file.line(i + 1, cells(text.get(i)));
                }
            }
            if (file.lines.isEmpty() && file.wrong.isEmpty()) {
                file.wrong.add(new Wrong(1, null, "there are no lines below the head"));
            }
        }
        return new Reading(file.lines, file.wrong);
    }

    private boolean head(List<String> text) {
        String first = text.isEmpty() ? "" : text.getFirst().replace("\uFEFF", "");
        List<String> head =
                cells(first).stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        if (!head.equals(COLUMNS)) {
            wrong.add(new Wrong(1, null, "the head must be " + String.join(";", COLUMNS)));
            return false;
        }
        return true;
    }

    private static List<String> cells(String line) {
        String divider = line.contains(";") ? ";" : ",";
        return Arrays.stream(line.split(divider, -1))
                .map(cell -> cell.strip().replaceAll("^\"(.*)\"$", "$1").strip())
                .toList();
    }

    private void line(int number, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            wrong.add(new Wrong(number, null, "there are " + cells.size() + " columns instead of " + COLUMNS.size()));
            return;
        }
        int before = wrong.size();
        organisation(number, cells.get(0));
        group(number, "from", cells.get(1));
        group(number, "to", cells.get(2));
        Optional<ExposurePeriod> period = ExposurePeriod.parse(cells.get(3));
        if (period.isEmpty()) {
            wrong.add(new Wrong(number, "period", "give a quarter such as 2026-Q3 or a month such as 2026-09"));
        }
        Map<Measure, Long> numbers = numbers(number, cells);
        if (wrong.size() > before || period.isEmpty()) {
            return;
        }
        Exposure exposure = new Exposure(cells.get(0), cells.get(1), cells.get(2), period.get(), numbers);
        Integer earlier = seen.putIfAbsent(exposure.key(), number);
        if (earlier != null) {
            wrong.add(new Wrong(number, null, "says the same as line " + earlier + " again: " + exposure.key()));
            return;
        }
        lines.add(exposure);
    }

    private void organisation(int number, String code) {
        if (directory.find(code).isEmpty()) {
            wrong.add(new Wrong(number, "organisation", "the directory has no such code"));
        } else if (!directory.organisationOf(code).equals(Optional.of(code))) {
            wrong.add(new Wrong(number, "organisation", "give the organisation, not a practice or the region"));
        }
    }

    private void group(int number, String column, String code) {
        if (codeLists.list("TIM-SECTOR-GROUP").find(code).isEmpty()) {
            wrong.add(new Wrong(number, column, "is not a code of TIM-SECTOR-GROUP, such as GP, HOSP or VVT"));
        }
    }

    private Map<Measure, Long> numbers(int number, List<String> cells) {
        Map<Measure, Long> numbers = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            int column = FIRST_NUMBER + measure.ordinal();
            String cell = cells.get(column);
            if (cell.isEmpty()) {
                continue;
            }
            if (cell.matches("[1-9][0-9]{0,11}")) {
                numbers.put(measure, Long.parseLong(cell));
            } else {
                wrong.add(new Wrong(
                        number,
                        COLUMNS.get(column),
                        "give a whole number above 0 without separators, or leave it empty where nothing was counted"));
            }
        }
        return numbers;
    }
}
