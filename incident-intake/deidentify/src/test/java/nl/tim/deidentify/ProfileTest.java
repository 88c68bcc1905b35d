package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void analystKeepsInstitutionsAndDates() {
        assertThat(Profile.ANALYST.covers(Tag.ORGANISATION)).isFalse();
        assertThat(Profile.ANALYST.covers(Tag.DATE)).isFalse();
        assertThat(Profile.ANALYST.covers(Tag.PERSON)).isTrue();
    }

    @Test
    void whatIsLeftStillWinsItsOverlap() {
        Detector dates = text -> List.of(new Span(0, text.length(), Tag.DATE, 90));
        Detector phones = text -> List.of(new Span(0, text.length(), Tag.PHONE, 80));
        Deidentifier deidentifier = new Deidentifier(List.of(phones, dates));

        assertThat(deidentifier.analyse("09-09-1975", Profile.ANALYST).spans()).isEmpty();
        assertThat(deidentifier.analyse("09-09-1975", Profile.RELEASE).spans())
                .extracting(Span::tag)
                .containsExactly(Tag.DATE);
    }
}
