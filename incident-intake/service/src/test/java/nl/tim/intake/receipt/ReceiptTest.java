package nl.tim.intake.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import nl.tim.schemas.seal.ReceiptKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptTest {

    private static final UUID INCIDENT = UUID.fromString("019a2b3c-4d5e-7f60-8a1b-2c3d4e5f6071");

    @TempDir
    Path folder;

    private Receipts receipts;

    @BeforeEach
    void makeKeys() {
        Path file = folder.resolve("receipt.json");
        ReceiptKeys.create(file);
        receipts = new Receipts(ReceiptKeys.load(file));
    }

    @Test
    void isTheSameForOneIncident_andAnotherForAnother() {
        Set<String> issued = new HashSet<>();
        Random random = new Random(1);
        for (int i = 0; i < 1_000; i++) {
            UUID incidentId = new UUID(random.nextLong(), random.nextLong());
            assertThat(receipts.issue(incidentId)).isEqualTo(receipts.issue(incidentId));
            issued.add(receipts.issue(incidentId).hash());
        }
        assertThat(issued).hasSize(1_000);
    }

    @Test
    void isEighteenCharactersInThreeGroups_theFirstOneTheVersion() {
        assertThat(receipts.issue(INCIDENT).grouped()).matches("1[0-9A-HJKMNP-TV-Z]{5}(-[0-9A-HJKMNP-TV-Z]{6}){2}");
    }

    @Test
    void isFoundAgainByItsHash() {
        Receipt receipt = receipts.issue(INCIDENT);

        assertThat(receipts.find(INCIDENT, receipt.hash())).contains(receipt);
        assertThat(receipts.find(INCIDENT, "00")).isEmpty();
    }

    @Test
    void isReadAsPeopleTypeIt() {
        Receipt receipt = receipts.issue(INCIDENT);
        String code = receipt.grouped();

        assertThat(Receipt.parse(code)).contains(receipt);
        assertThat(Receipt.parse(code.toLowerCase())).contains(receipt);
        assertThat(Receipt.parse(" " + code.replace("-", " ") + "\n")).contains(receipt);
        assertThat(Receipt.parse(code.replace("-", ""))).contains(receipt);
        assertThat(Receipt.parse(code.replace('1', 'l').replace('0', 'O'))).contains(receipt);
        assertThat(Receipt.parse(code.replace('1', 'I').replace('0', 'o'))).contains(receipt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "UUUUUU-UUUUUU-UUUUUU", "éééééé-éééééé-éééééé", "!!!!!!-!!!!!!-!!!!!!"})
    void isNotReadFromAnythingElse(String typed) {
        assertThat(Receipt.parse(typed)).isEmpty();
        assertThat(Receipt.parse(typed.repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyWrongCharacterIsNoticed(long seed) {
        String code = code(seed);
        for (int i = 0; i < code.length(); i++) {
            for (char other : Crockford.ALPHABET.toCharArray()) {
                if (other != code.charAt(i)) {
                    assertThat(Receipt.parse(code.substring(0, i) + other + code.substring(i + 1)))
                            .isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyExchangeOfTwoCharactersIsNoticed_alsoOfOnesFarApart(long seed) {
        String code = code(seed);
        for (int i = 0; i < code.length(); i++) {
            for (int j = i + 1; j < code.length(); j++) {
                if (code.charAt(i) != code.charAt(j)) {
                    StringBuilder exchanged = new StringBuilder(code);
                    exchanged.setCharAt(i, code.charAt(j));
                    exchanged.setCharAt(j, code.charAt(i));
                    assertThat(Receipt.parse(exchanged.toString())).isEmpty();
                }
            }
        }
    }

    @Test
    void everyAdjacentExchangeIsNoticed_whateverTheTwoCharactersAre() {
        String rest = "1" + "0".repeat(14);
        for (int position = 0; position < rest.length(); position++) {
            for (char a : Crockford.ALPHABET.toCharArray()) {
                for (char b : Crockford.ALPHABET.toCharArray()) {
                    if (a != b) {
                        String head = rest.substring(0, position);
                        String tail = rest.substring(position);
                        String right = head + a + b + tail;
                        char check = CheckCharacter.of(right);
                        assertThat(CheckCharacter.isRight(right + check)).isTrue();
                        assertThat(CheckCharacter.isRight(head + b + a + tail + check))
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void tellsNothingInALog() {
        Receipt receipt = receipts.issue(INCIDENT);

        assertThat(receipt.toString()).doesNotContain(receipt.grouped());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T22:59:59Z, TIM-2026-", "2026-12-31T23:00:00Z, TIM-2027-"})
    void referenceCarriesTheYearInAmsterdam(Instant receivedAt, String start) {
        String reference = Reference.of(INCIDENT, receivedAt);

        assertThat(reference).startsWith(start).matches("TIM-\\d{4}-[0-9A-HJKMNP-TV-Z]{6}");
        assertThat(Reference.of(INCIDENT, receivedAt)).isEqualTo(reference);
    }

    private static String code(long seed) {
        Random random = new Random(seed);
        byte[] secret = new byte[10];
        random.nextBytes(secret);
        return Receipt.of(1 + random.nextInt(31), secret).grouped().replace("-", "");
    }
}
