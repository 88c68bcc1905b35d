package nl.tim.local.seed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tim.local.seed.Registers.Register;
import nl.tim.local.seed.Scenario.Outcome;
import org.jspecify.annotations.Nullable;

/** Writes one report: who, when, which codes, in which words. Safe for use by many threads. */
final class ReportWriter {

    private static final Map<String, List<String>> GENERIC = Map.of(
            "HOSP", List.of("het ziekenhuis"),
            "GP", List.of("de huisarts", "de praktijk"),
            "GPOOH", List.of("de spoedpost", "de HAP"),
            "NH", List.of("het verpleeghuis"),
            "HC", List.of("de thuiszorg", "de wijkverpleging"),
            "PHARM", List.of("de apotheek"),
            "LAB", List.of("het lab"),
            "AMB", List.of("de ambulancedienst"),
            "GGZ", List.of("de GGZ"));

    private final Shares shares;
    private final Organisations organisations;
    private final Map<String, List<String>> words;
    private final Narrator narrator;
    private final Codings codings;
    private final Occurrences occurrences;

    /** When it was received, as milliseconds and as local time, and when it happened. */
    record Times(long millis, LocalDateTime received, LocalDateTime event) {}

    /** The report and its text. */
    record Written(SeededReport report, String narrative) {}

    ReportWriter(Shares shares, Organisations organisations, Map<String, List<String>> words, Registers registers) {
        this.shares = shares;
        this.organisations = organisations;
        this.words = words;
        this.narrator = new Narrator(registers, shares.identifying());
        this.codings = new Codings(shares, organisations);
        this.occurrences = new Occurrences(shares);
    }

    Organisations organisations() {
        return organisations;
    }

    /** @param cluster names both organisations; null draws them */
    Written write(Cells.Cell cell, Shares.@Nullable Cluster cluster, Times times, RandomGenerator random) {
        Scenario.Route route = cell.route();
        String from = cluster == null ? organisations.draw(route.from(), "", random) : cluster.from();
        String to = cluster == null ? organisations.draw(route.to(), from, random) : cluster.to();
        String self = route.senderReports() ? from : to;
        String other = route.senderReports() ? to : from;
        String age = Weighted.of(shares.ages()).draw(random);
        boolean female = random.nextInt(100) < 56;
        String form = Weighted.of(shares.forms()).draw(random);
        int events = form.equals("VERZAMEL") ? 2 + random.nextInt(9) : 1;
        Facts facts = new Facts(
                words,
                new Facts.Case(female, years(age, random), times.event(), events, called(other), patientWord(self)),
                random);
        String harm = codings.harm(cell.scenario(), random);
        Outcome outcome = outcome(harm);
        Register register = narrator.register(random);
        String narrative = narrator.narrative(cell.scenario(), outcome, register, facts, random);

        UUID id = id(times.millis() - 60_000L * (2 + random.nextInt(18)), random);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("incidentId", id.toString());
        report.put("form", form);
        boolean anonymous = random.nextDouble() * 100 < shares.anonymous();
        occurrences.add(report, times.event(), random);
        report.put("reportingOrganisation", anonymous && random.nextBoolean() ? "UNK" : self);
        report.put("counterpartOrganisation", other);
        report.put("fromSector", route.from());
        report.put("toSector", route.to());
        codings.add(report, cell.scenario(), harm, random);
        involved(report, cell, self, other, random);
        if (events > 1) {
            report.put("eventCount", events);
        }
        report.put("narrative", narrative);
        if (random.nextInt(100) < 35) {
            report.put("immediateAction", narrator.did(cell.scenario(), register, facts, random));
        }
        if (random.nextInt(100) < 30) {
            report.put("suggestion", narrator.suggestion(register, facts, random));
        }
        if (form.equals("ZORG")) {
            report.put("patient", patient(facts, female, age, times.event().toLocalDate(), random));
        }
        report.put("reporter", reporter(facts, anonymous, organisations.sector(self), random));
        String account = anonymous ? null : account(self, id);
        return new Written(new SeededReport(id, Instant.ofEpochMilli(times.millis()), account, report), narrative);
    }

    /** Of the report's id, so that it takes no chance from what is drawn. */
    private @Nullable String account(String organisation, UUID id) {
        RandomGenerator random = new SplittableRandom(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
        if (random.nextInt(100) >= shares.loggedIn()) {
            return null;
        }
        int person = random.nextInt(shares.peopleWhoLogIn());
        String named = person == 0 ? shares.accounts().get(organisation) : null;
        return named != null ? named : "melder-" + organisation.toLowerCase(Locale.ROOT) + "-" + person;
    }

    private static Outcome outcome(String harm) {
        return switch (harm) {
            case "H0", "H1" -> Outcome.GEEN;
            case "H2", "HU" -> Outcome.LICHT;
            case "H5" -> Outcome.DOOD;
            default -> Outcome.ERNSTIG;
        };
    }

    private List<String> called(String code) {
        String name = organisations.name(code);
        List<String> generic = GENERIC.getOrDefault(organisations.sector(code), List.of(name));
        return List.of(name, name, generic.getFirst(), generic.getLast());
    }

    private String patientWord(String self) {
        return switch (organisations.sector(self)) {
            case "HC", "GHZ", "GGZ" -> "cliënt";
            case "NH" -> "bewoner";
            default -> "patiënt";
        };
    }

    private void involved(
            Map<String, Object> report, Cells.Cell cell, String self, String other, RandomGenerator random) {
        if (random.nextInt(100) >= 18) {
            return;
        }
        String sector = cell.scenario().type().equals("MED") ? "PHARM" : random.nextBoolean() ? "GP" : "HC";
        String third = organisations.draw(sector, other, random);
        if (!third.equals(self)) {
            String role = sector.equals("PHARM") ? "SUPPLIER" : "CO_TREATER";
            report.put("involvedOrganisations", List.of(Map.of("code", third, "role", role)));
        }
    }

    private static Map<String, Object> patient(
            Facts facts, boolean female, String age, LocalDate on, RandomGenerator random) {
        Map<String, Object> patient = new LinkedHashMap<>();
        if (random.nextInt(100) < 80) {
            patient.put("name", facts.people().name());
            patient.put(
                    "birthDate",
                    facts.people()
                            .birthDay(on, Integer.parseInt(facts.fill("leeftijd")))
                            .toString());
        }
        patient.put("ageBand", age);
        patient.put("gender", female ? "female" : "male");
        patient.put("consent", true);
        return patient;
    }

    private Map<String, Object> reporter(Facts facts, boolean anonymous, String sector, RandomGenerator random) {
        Map<String, Object> reporter = new LinkedHashMap<>();
        if (!anonymous && random.nextInt(100) < 85) {
            String name = facts.people().name();
            reporter.put("name", name);
            reporter.put("email", People.email(name));
        }
        Map<String, Double> professions = shares.professions().get(sector);
        if (professions == null) {
            professions = shares.professions().getOrDefault("OTH", Map.of());
        }
        reporter.put("profession", Weighted.of(professions).draw(random));
        reporter.put("anonymous", anonymous);
        return reporter;
    }

    private static int years(String band, RandomGenerator random) {
        if (band.endsWith("+")) {
            return 85 + random.nextInt(12);
        }
        String[] bounds = band.split("-");
        return random.nextInt(Integer.parseInt(bounds[0]), Integer.parseInt(bounds[1]) + 1);
    }

    /** UUID of version 7 of the moment at which the form was opened. */
    private static UUID id(long millis, RandomGenerator random) {
        long high = millis << 16 | 0x7000L | random.nextInt(1 << 12);
        return new UUID(high, 0x8000_0000_0000_0000L | random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL);
    }
}
