package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfileTest {

    @ParameterizedTest
    @EnumSource(Tag.class)
    void releaseCoversEveryTag(Tag tag) {
        assertThat(Profile.RELEASE.covers(tag)).isTrue();
    }

    @Test
    void analystKeepsInstitutionsTownsAndDates_butNotBirthDates() {
        String text = "Mw. Bos (geb. 4-3-1941) kwam op 3 november 2026 van Isala terug in Zwolle.";

        assertThat(MarkedText.of(Deidentifier.standard().analyse(text, Profile.ANALYST)))
                .isEqualTo(
                        "Mw. {person|Bos} (geb. {birth_date|4-3-1941}) kwam op 3 november 2026 van Isala terug in Zwolle.");
    }

    @Test
    void whatIsLeftStillWinsItsOverlap() {
        Detector dates = (words, found) -> found.add(new Span(0, words.text().length(), Tag.DATE, 90));
        Detector phones = (words, found) -> found.add(new Span(0, words.text().length(), Tag.PHONE, 80));
        Deidentifier deidentifier = new Deidentifier(List.of(phones, dates), Lexicon.dutch(), new WordTable(0));

        assertThat(deidentifier.analyse("09-09-1975", Profile.ANALYST).spans()).isEmpty();
        assertThat(deidentifier.analyse("09-09-1975", Profile.RELEASE).spans())
                .extracting(Span::tag)
                .containsExactly(Tag.DATE);
    }

    @Test
    void onlyDirectIdentifiersMustBeReplaced() {
        assertThat(Stream.of(Tag.values()).filter(Tag::mustBeReplaced))
                .containsExactlyInAnyOrder(
                        Tag.BSN, Tag.PATIENT_NUMBER, Tag.PHONE, Tag.EMAIL, Tag.POSTAL_CODE, Tag.ADDRESS);
    }

    @Test
    void everyTagIsPublishedUnderANameOfTheScorer() {
        assertThat(Stream.of(Tag.values()).map(Tag::published).distinct())
                .containsExactlyInAnyOrder(
                        "person",
                        "bsn",
                        "patient_number",
                        "phone",
                        "email",
                        "url",
                        "date",
                        "age_over_89",
                        "postal_code",
                        "address",
                        "organisation",
                        "other_id");
    }
}
