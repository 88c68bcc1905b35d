package nl.tim.local.seed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Made-up people: names that nobody has, numbers that are nobody's, addresses under {@code example.nl}. One thread. */
final class People {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-uuuu");
    private static final int[] ELEVEN_CHECK = {9, 8, 7, 6, 5, 4, 3, 2, -1};

    private final Map<String, List<String>> words;
    private final RandomGenerator random;

    People(Map<String, List<String>> words, RandomGenerator random) {
        this.words = words;
        this.random = random;
    }

    /** @throws IllegalArgumentException when there is no such place */
    String fill(String name) {
        return switch (name) {
            case "telefoon" -> "030-1234" + digits(3);
            case "mobiel" -> "06-123456" + digits(2);
            case "email" -> email(any("voorletter"), any("achternaam"));
            case "bsn" -> bsn();
            case "patientnummer" -> "0000" + digits(4);
            default -> throw new IllegalArgumentException("no words for {" + name + "}");
        };
    }

    String name() {
        return any("voorletter") + ". " + any("achternaam");
    }

    /** The address that goes with a {@link #name()}. */
    static String email(String name) {
        String[] parts = name.split("\\. ", 2);
        return email(parts[0], parts[1]);
    }

    /** Of somebody of this age on that day. */
    String birthDate(LocalDate on, int age) {
        return DATE.format(birthDay(on, age));
    }

    LocalDate birthDay(LocalDate on, int age) {
        return on.minusYears(age).minusDays(1 + random.nextInt(360));
    }

    private static String email(String initial, String surname) {
        return (initial + "." + surname.replace(" ", "")).toLowerCase(Locale.ROOT) + "@example.nl";
    }

    /** Passes the eleven check; nobody has one that begins with 9999. */
    private String bsn() {
        while (true) {
            String digits = "9999" + digits(5);
            int sum = 0;
            for (int i = 0; i < ELEVEN_CHECK.length; i++) {
                sum += ELEVEN_CHECK[i] * (digits.charAt(i) - '0');
            }
            if (sum % 11 == 0) {
                return digits;
            }
        }
    }

    private String digits(int length) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < length; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String any(String list) {
        List<String> some = words.getOrDefault(list, List.of());
        return some.get(random.nextInt(some.size()));
    }
}
