package nl.tim.local.seed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** What is true in one report, so that every sentence of it tells the same: fills the places of phrases. One thread. */
final class Facts {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("EEEE d MMMM", DUTCH),
            DateTimeFormatter.ofPattern("d MMMM", DUTCH),
            DateTimeFormatter.ofPattern("d/M", DUTCH),
            DateTimeFormatter.ofPattern("EEEE", DUTCH),
            DateTimeFormatter.ofPattern("d-M", DUTCH));
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Map<String, List<String>> words;
    private final Map<String, String> filled = new HashMap<>();
    private final Case about;
    private final People people;
    private final RandomGenerator random;

    /**
     * Who and when.
     *
     * @param events how many are told at once
     * @param other how the organisation that is reported about may be called
     * @param patientWord what patients are called where the reporter works
     */
    record Case(boolean female, int age, LocalDateTime when, int events, List<String> other, String patientWord) {}

    Facts(Map<String, List<String>> words, Case about, RandomGenerator random) {
        this.words = words;
        this.about = about;
        this.random = random;
        this.people = new People(words, random);
    }

    int events() {
        return about.events();
    }

    People people() {
        return people;
    }

    /** What stands in this place; the same at every call, but for those that people vary themselves. */
    String fill(String name) {
        return switch (name) {
            case "pt" -> patient();
            case "ander" -> any(about.other());
            case "dag" -> DATES.get(random.nextInt(DATES.size())).format(about.when());
            default -> {
                String known = filled.get(name);
                if (known == null) {
                    known = make(name);
                    filled.put(name, known);
                }
                yield known;
            }
        };
    }

    private String patient() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> about.female() ? "mevrouw" : "meneer";
            case 2 -> "deze " + about.patientWord();
            default -> about.patientWord();
        };
    }

    private String make(String name) {
        return switch (name) {
            case "zij" -> about.female() ? "zij" : "hij";
            case "hem" -> about.female() ? "haar" : "hem";
            case "haar" -> about.female() ? "haar" : "zijn";
            case "titel" -> about.female() ? "mevrouw" : "meneer";
            case "keren" -> String.valueOf(about.events());
            case "leeftijd" -> String.valueOf(about.age());
            case "eenpersoon" -> person();
            case "tijd" -> TIME.format(about.when());
            case "dagdeel" -> partOfDay(about.when());
            case "weekdag" -> weekday(about.when().toLocalDate().plusDays(1 + random.nextInt(5)));
            case "maand" -> about.when().getMonth().minus(1 + random.nextInt(4)).getDisplayName(TextStyle.FULL, DUTCH);
            case "bovendruk" -> between(92, 188);
            case "onderdruk" -> between(52, 96);
            case "pols" -> between(48, 124);
            case "saturatie" -> between(85, 99);
            case "gewicht" -> between(46, 112);
            case "temperatuur" -> "3" + between(6, 9) + "," + between(0, 9);
            case "geboortedatum" -> people.birthDate(about.when().toLocalDate(), about.age());
            default -> word(name);
        };
    }

    private String person() {
        String kind = about.age() < 18 ? (about.female() ? "meisje" : "jongen") : (about.female() ? "vrouw" : "man");
        return "een " + kind + " van " + about.age();
    }

    private static String partOfDay(LocalDateTime when) {
        String part = when.getHour() < 6
                ? "nacht"
                : when.getHour() < 12 ? "ochtend" : when.getHour() < 18 ? "middag" : "avond";
        if (Calendar.isWeekend(when.toLocalDate())) {
            return weekday(when.toLocalDate()) + part;
        }
        return part.equals("nacht") ? "'s nachts" : "'s " + part + "s";
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, DUTCH);
    }

    /** {@code middel3} is a third word of the list {@code middel}. */
    private String word(String name) {
        String list = name.replaceAll("\\d$", "");
        List<String> some = words.get(list);
        if (some == null) {
            return people.fill(name);
        }
        List<String> used = new ArrayList<>();
        filled.forEach((place, word) -> {
            if (place.replaceAll("\\d$", "").equals(list)) {
                used.add(word);
            }
        });
        String drawn = any(some);
        while (used.contains(drawn)) {
            drawn = any(some);
        }
        return drawn;
    }

    private String between(int least, int most) {
        return String.valueOf(random.nextInt(least, most + 1));
    }

    private String any(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
