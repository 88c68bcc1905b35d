package nl.tim.analysis.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.search.Page.Count;
import nl.tim.analysis.search.Page.Facet;
import nl.tim.analysis.search.Page.Hit;
import nl.tim.analysis.search.Tallies.Tally;
import nl.tim.analysis.search.TextQuery.Term;
import nl.tim.analysis.search.Timeline.Week;
import nl.tim.analysis.text.Words;
import org.jspecify.annotations.Nullable;

/** Says by looking at every document what the index must answer. Knows no relevance and marks nothing. */
public final class InMemoryIncidents implements Incidents {

    /** Words of the generated texts that the index leaves out. */
    private static final Set<String> COMMON = Set.of("de", "het", "van", "een", "en", "is");

    private final List<Map<String, Object>> documents;
    private final boolean everybody;

    /** Answers as the index does: what is asked on nobody's behalf finds nothing. */
    public InMemoryIncidents(List<Map<String, Object>> documents) {
        this(documents, false);
    }

    private InMemoryIncidents(List<Map<String, Object>> documents, boolean everybody) {
        this.documents = List.copyOf(documents);
        this.everybody = everybody;
    }

    /** Answers whoever asks about everything. */
    public static InMemoryIncidents forEverybody(List<Map<String, Object>> documents) {
        return new InMemoryIncidents(documents, true);
    }

    @Override
    public Page search(IncidentSearch search) {
        List<Map<String, Object>> found = matching(search.filter(), field -> true).stream()
                .sorted(order(search.order()))
                .toList();
        int from = search.after() == null ? 0 : indexOf(found, search.after().incidentId()) + 1;
        int to = Math.min(from + search.size(), found.size());
        return new Page(
                found.size(),
                found.subList(from, to).stream()
                        .map(document -> new Hit(document, Map.of()))
                        .toList(),
                search.facets().stream().map(field -> facet(search, field)).toList(),
                to < found.size() ? new Position(0, id(found.get(to - 1))) : null);
    }

    @Override
    public Optional<Map<String, Object>> find(UUID incidentId) {
        return documents.stream()
                .filter(document -> id(document).equals(incidentId))
                .findFirst();
    }

    @Override
    public Tallies tally(IncidentFilter filter, CodedField rows, CodedField columns) {
        List<Map<String, Object>> found = matching(filter, field -> true);
        Map<List<Optional<String>>, List<Map<String, Object>>> pairs = found.stream()
                .collect(Collectors.groupingBy(document -> List.of(
                        codes(document, rows).findFirst(),
                        codes(document, columns).findFirst())));
        List<Tally> cells = pairs.entrySet().stream()
                .map(pair -> new Tally(
                        pair.getKey().getFirst().orElse(null),
                        pair.getKey().getLast().orElse(null),
                        pair.getValue().size(),
                        pair.getValue().stream()
                                .mapToLong(document ->
                                        ((Number) Objects.requireNonNull(document.get("eventCount"))).longValue())
                                .sum()))
                .toList();
        List<LocalDate> dates = found.stream()
                .flatMap(document -> date(document, "receivedOn").stream())
                .sorted()
                .toList();
        return new Tallies(
                cells,
                dates.isEmpty()
                        ? new Tallies.Period(null, null)
                        : new Tallies.Period(dates.getFirst(), dates.getLast()));
    }

    @Override
    public Timeline timeline(IncidentFilter filter, @Nullable CodedField split) {
        List<Map<String, Object>> all = matching(filter.onlyCounted().onlyReceived(), field -> true);
        List<Map<String, Object>> chosen = matching(filter.onlyCounted(), field -> true);
        List<LocalDate> mondays = all.stream()
                .flatMap(document -> date(document, "receivedOn").stream())
                .map(InMemoryIncidents::monday)
                .sorted()
                .toList();
        if (mondays.isEmpty()) {
            return new Timeline(List.of());
        }
        return new Timeline(mondays.getFirst()
                .datesUntil(mondays.getLast().plusDays(1), Period.ofWeeks(1))
                .map(monday -> week(monday, in(all, monday), in(chosen, monday), split))
                .toList());
    }

    @Override
    public Occurrences occurrences(IncidentFilter filter) {
        List<Map<String, Object>> all = matching(filter.onlyCounted().onlyReceived(), field -> true);
        List<Map<String, Object>> chosen = matching(filter.onlyCounted(), field -> true);
        Map<LocalDate, Long> byMonth = byMonth(chosen);
        return new Occurrences(
                byMonth(all).entrySet().stream()
                        .map(month -> new Occurrences.Month(
                                month.getKey(), month.getValue(), byMonth.getOrDefault(month.getKey(), 0L)))
                        .toList(),
                chosen.stream()
                        .filter(document -> date(document, "occurredOn").isEmpty())
                        .count(),
                all.stream()
                        .flatMap(document -> date(document, "receivedOn").stream())
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    @Override
    public List<Long> counts(List<IncidentFilter> filters) {
        return filters.stream()
                .map(filter -> (long) matching(filter, field -> true).size())
                .toList();
    }

    @Override
    public List<Linked> links(Collection<UUID> incidentIds) {
        return Stream.of(false, true)
                .flatMap(inverse -> documents.stream()
                        .flatMap(holder -> held(holder).entrySet().stream().flatMap(link -> {
                            UUID here = inverse ? link.getKey() : id(holder);
                            Optional<Map<String, Object>> other = inverse ? Optional.of(holder) : find(link.getKey());
                            return incidentIds.contains(here)
                                    ? other.stream().map(found -> new Linked(here, found, link.getValue(), inverse))
                                    : Stream.empty();
                        })))
                .toList();
    }

    private static Map<UUID, String> held(Map<String, Object> document) {
        Map<UUID, String> held = new LinkedHashMap<>();
        if (document.get("case") instanceof Map<?, ?> dossier
                && dossier.get("findings") instanceof Map<?, ?> findings
                && findings.get("links") instanceof List<?> links) {
            links.forEach(one -> {
                if (one instanceof Map<?, ?> link) {
                    held.put(UUID.fromString(String.valueOf(link.get("other"))), String.valueOf(link.get("kind")));
                }
            });
        }
        return held;
    }

    /** Every word of three letters or more, whether it rises or not. */
    @Override
    public List<String> risingWords(IncidentFilter some, IncidentFilter all) {
        return matching(some, field -> true).stream()
                .flatMap(document -> tokens(String.valueOf(document.get("narrative"))).stream())
                .filter(Objects::nonNull)
                .filter(word -> word.matches("\\p{L}{3,}"))
                .distinct()
                .toList();
    }

    private static TreeMap<LocalDate, Long> byMonth(List<Map<String, Object>> documents) {
        return documents.stream()
                .flatMap(document -> date(document, "occurredOn").stream())
                .collect(Collectors.groupingBy(day -> day.withDayOfMonth(1), TreeMap::new, Collectors.counting()));
    }

    private static Week week(
            LocalDate monday,
            List<Map<String, Object>> all,
            List<Map<String, Object>> chosen,
            @Nullable CodedField split) {
        Map<String, Long> codes = split == null
                ? Map.of()
                : chosen.stream()
                        .flatMap(document -> codes(document, split).distinct())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return new Week(monday, all.size(), chosen.size(), codes);
    }

    private static List<Map<String, Object>> in(List<Map<String, Object>> documents, LocalDate monday) {
        return documents.stream()
                .filter(document -> date(document, "receivedOn")
                        .filter(day -> monday(day).equals(monday))
                        .isPresent())
                .toList();
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1);
    }

    private List<Map<String, Object>> matching(IncidentFilter filter, Predicate<CodedField> fields) {
        return documents.stream()
                .filter(document -> everybody || reached(document, filter.reach()))
                .filter(document -> matches(document, filter, fields))
                .toList();
    }

    private static boolean reached(Map<String, Object> document, Reach reach) {
        List<String> involved = Stream.of("organisations", "routedTo")
                .flatMap(field -> ((List<?>) document.getOrDefault(field, List.of())).stream())
                .map(String::valueOf)
                .toList();
        return reach.includes(involved, (String) document.get("assignee"));
    }

    private static boolean matches(Map<String, Object> document, IncidentFilter filter, Predicate<CodedField> fields) {
        return filter.choices().entrySet().stream()
                        .filter(choice -> fields.test(choice.getKey()))
                        .allMatch(choice ->
                                chosen(codes(document, choice.getKey()).toList(), choice.getValue()))
                && within(date(document, "receivedOn"), filter.received())
                && within(date(document, "occurredOn"), filter.occurred())
                && (!filter.counted()
                        || (document.containsKey("type")
                                && !Counted.EXCLUDED_STATUSES.contains(String.valueOf(document.get("status")))))
                && (filter.text() == null
                        || filter.text().clauses().stream()
                                .allMatch(clause -> clause.anyOf().stream()
                                        .anyMatch(term -> holds(
                                                document, term, clause.anyOf().size() == 1, filter.reach()))));
    }

    private static boolean chosen(List<String> codes, Choice choice) {
        return (choice.included().isEmpty() || codes.stream().anyMatch(choice.included()::contains))
                && codes.stream().noneMatch(choice.excluded()::contains);
    }

    private static boolean within(Optional<LocalDate> date, DateRange range) {
        return range.unlimited()
                || date.filter(day -> (range.from() == null || !day.isBefore(range.from()))
                                && (range.to() == null || !day.isAfter(range.to())))
                        .isPresent();
    }

    private static boolean holds(Map<String, Object> document, Term term, boolean alone, Reach reach) {
        if (term.kind() == TextQuery.Kind.REFERENCE) {
            return term.text().equals(document.get("reference")) != term.excluded();
        }
        // A question that no policy has seen is the tests' own.
        if (!reach.everything()
                && !reach.nothing()
                && !reach.texts().contains(String.valueOf(document.get("reportingOrganisation")))) {
            return term.excluded();
        }
        List<@Nullable String> wanted = tokens(term.text());
        if (wanted.stream().allMatch(Objects::isNull)) {
            return term.excluded() || alone;
        }
        boolean found = texts(document).anyMatch(text -> contains(text, wanted, term.kind() == TextQuery.Kind.PREFIX));
        return found != term.excluded();
    }

    private static boolean contains(String text, List<@Nullable String> wanted, boolean prefix) {
        List<String> all = Arrays.asList(Words.fold(text).split("[^\\p{L}\\p{N}]+"));
        List<@Nullable String> trimmed =
                wanted.stream().dropWhile(Objects::isNull).toList();
        for (int at = 0; at + trimmed.size() <= all.size(); at++) {
            boolean here = true;
            for (int i = 0; i < trimmed.size(); i++) {
                String word = trimmed.get(i);
                here &= word == null
                        || (prefix
                                ? all.get(at + i).startsWith(word)
                                : all.get(at + i).equals(word));
            }
            if (here) {
                return true;
            }
        }
        return false;
    }

    private static List<@Nullable String> tokens(String text) {
        return Arrays.stream(Words.fold(text).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .<@Nullable String>map(word -> COMMON.contains(word) ? null : word)
                .toList()
                .reversed()
                .stream()
                .dropWhile(Objects::isNull)
                .toList()
                .reversed();
    }

    private static Stream<String> texts(Map<String, Object> document) {
        Stream<String> own = Stream.of("narrative", "immediateAction", "suggestion")
                .map(document::get)
                .filter(Objects::nonNull)
                .map(String::valueOf);
        Stream<String> added = ((List<?>) document.getOrDefault("supplements", List.of()))
                .stream().map(supplement -> String.valueOf(((Map<?, ?>) supplement).get("text")));
        return Stream.concat(own, added);
    }

    private Facet facet(IncidentSearch search, CodedField field) {
        Map<String, Long> counts = matching(search.filter(), other -> other != field).stream()
                .flatMap(document -> new HashSet<>(codes(document, field).toList()).stream())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return new Facet(
                field,
                counts.entrySet().stream()
                        .map(count -> new Count(count.getKey(), count.getValue()))
                        .sorted(Comparator.comparingLong(Count::reports)
                                .reversed()
                                .thenComparing(Count::code))
                        .toList());
    }

    private static Comparator<Map<String, Object>> order(Order order) {
        Comparator<String> ids = Comparator.naturalOrder();
        Comparator<Map<String, Object>> tie =
                Comparator.comparing(document -> id(document).toString(), ids);
        Comparator<Long> direction = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.<Map<String, Object>, @Nullable Long>comparing(
                        document -> key(document.get(order.documentField())), Comparator.nullsLast(direction))
                .thenComparing(tie);
    }

    private static @Nullable Long key(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number.longValue();
            case String text when text.length() == 10 -> LocalDate.parse(text).toEpochDay();
            case String text -> Instant.parse(text).toEpochMilli();
            default -> throw new IllegalArgumentException("no order for " + value.getClass());
        };
    }

    private static int indexOf(List<Map<String, Object>> found, UUID incidentId) {
        return found.stream().map(InMemoryIncidents::id).toList().indexOf(incidentId);
    }

    private static UUID id(Map<String, Object> document) {
        return UUID.fromString(String.valueOf(document.get("incidentId")));
    }

    private static Optional<LocalDate> date(Map<String, Object> document, String field) {
        return Optional.ofNullable(document.get(field)).map(String::valueOf).map(LocalDate::parse);
    }

    private static Stream<String> codes(Map<String, Object> document, CodedField field) {
        Object value = document;
        for (String step : field.documentField().split("\\.")) {
            value = value instanceof Map<?, ?> fields ? fields.get(step) : null;
        }
        return switch (value) {
            case null -> Stream.empty();
            case List<?> many -> many.stream().map(String::valueOf);
            default -> Stream.of(String.valueOf(value));
        };
    }
}
