package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HintsTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @ParameterizedTest
    @CsvSource({
        "op 4-3-2019 gezien, op [GEBOORTEDATUM-1] gezien",
        "op 04-03-19 gezien, op [GEBOORTEDATUM-1] gezien",
        "op 2019-03-04 gezien, op [GEBOORTEDATUM-1] gezien",
        "op 20190304 gezien, op [GEBOORTEDATUM-1] gezien",
        "op 4 maart 2019 gezien, op [GEBOORTEDATUM-1] gezien",
        "op 4 mrt. 2019 gezien, op [GEBOORTEDATUM-1] gezien",
        "op 4-III-2019 gezien, op [GEBOORTEDATUM-1] gezien",
        "op 4 maart gezien, op 4 maart gezien",
        "op 5 maart 2019 gezien, op 5 maart 2019 gezien",
        "op 4 mei 2019 gezien, op 4 mei 2019 gezien",
    })
    void aKnownBirthDateIsOne_howeverItIsWritten(String text, String shared) {
        assertThat(shared(text, Hints.NONE.andBornOn(LocalDate.of(2019, 3, 4)))).isEqualTo(shared);
    }

    @ParameterizedTest
    @CsvSource({
        "b.wobbelink@example.nl, [PERSOON-1]",
        "bart_van.wobbelink2@example.nl, [PERSOON-1]",
        "praktijk@example.nl, wobbelink",
        "wob@example.nl, wobbelink",
        "geen adres, wobbelink",
    })
    void anAddressNamesSomebody_butNoDepartment(String email, String named) {
        assertThat(shared("daarna belde wobbelink met de praktijk", Hints.NONE.andReachableAt(email)))
                .isEqualTo("daarna belde " + named + " met de praktijk");
    }

    @ParameterizedTest
    @CsvSource({"Van der Qvastra", "van der Qvastra", "van der qvastra", "QVASTRA"})
    void aNameIsKnown_withOrWithoutCapitals(String name) {
        assertThat(shared("gisteren was qvastra van der partij", Hints.about(KnownPerson.named(name))))
                .isEqualTo("gisteren was [PERSOON-1] van der partij");
    }

    private String shared(String text, Hints hints) {
        return new Placeholders(List.of(text)).replace(deidentifier.analyse(text, Profile.ANALYST, hints));
    }
}
