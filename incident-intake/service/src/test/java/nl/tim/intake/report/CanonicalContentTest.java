package nl.tim.intake.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.tim.intake.report.Submission.SubmittedOrganisation;
import nl.tim.intake.report.Submission.SubmittedReporter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalContentTest {

    private static final String ID = new UUID(1, 2).toString();

    @Test
    void absentBlankAndEmptyAreTheSame() {
        byte[] content = content(Submissions.valid());

        assertThat(content(Submissions.valid().with("suggestion", null))).isEqualTo(content);
        assertThat(content(Submissions.valid().with("suggestion", " \n"))).isEqualTo(content);
        assertThat(content(Submissions.valid().with("mitigation", List.of()))).isEqualTo(content);
        assertThat(content(Submissions.valid().with("reporter", new SubmittedReporter(null, "", null, null))))
                .isEqualTo(content);
        assertThat(content(Submissions.valid().with("incidentId", ID.toUpperCase())))
                .isEqualTo(content);
    }

    @ParameterizedTest
    @ValueSource(strings = {"narrative", "immediateAction", "suggestion", "kind", "harm", "detection"})
    void everyFieldCounts(String field) {
        assertThat(content(Submissions.valid().with(field, "iets anders"))).isNotEqualTo(content(Submissions.valid()));
    }

    @Test
    void fieldsAreNotMixedUp() {
        assertThat(content(Submissions.valid().with("immediateAction", "a").with("suggestion", "b")))
                .isNotEqualTo(
                        content(Submissions.valid().with("immediateAction", "b").with("suggestion", "a")));
        assertThat(content(Submissions.valid().with("immediateAction", "a/suggestion=1:b")))
                .isNotEqualTo(
                        content(Submissions.valid().with("immediateAction", "a").with("suggestion", "b")));
        assertThat(content(Submissions.valid().with("mitigation", Arrays.asList("A", "B"))))
                .isNotEqualTo(content(Submissions.valid().with("mitigation", Arrays.asList("B", "A"))));
        assertThat(content(Submissions.valid().with("involvedOrganisations", organisations("A", "B"))))
                .isNotEqualTo(content(Submissions.valid().with("involvedOrganisations", organisations("B", "A"))));
    }

    @Test
    void theSameContentOfAnotherIncidentIsAnother() {
        assertThat(CanonicalContent.of("a", Submissions.valid().build()))
                .isNotEqualTo(CanonicalContent.of("b", Submissions.valid().build()));
    }

    private static List<SubmittedOrganisation> organisations(@Nullable String code, @Nullable String role) {
        return List.of(new SubmittedOrganisation(code, role));
    }

    private static byte[] content(Submissions submission) {
        return CanonicalContent.of(ID, submission.build());
    }
}
