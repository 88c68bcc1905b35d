package nl.tim.analysis.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Quarters;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.export.form.Naming;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;

class TrajectoryReportTest {

    @Test
    void theReportsOfATrajectoryAreOfAllTime_andNotComparedWithAQuarter() {
        Naming naming = new Naming(CodeLists.load(), Languages.messages("messages", "nl/tim/analysis/web/messages"));
        ReportView view = new ReportViews(ofATrajectory(Quarters.content(Audience.REGION)), naming, true).view();

        assertThat(view.summary())
                .flatExtracting(ReportView.Point::answers)
                .anyMatch(answer -> answer.startsWith("Tot en met dit kwartaal kwamen er"))
                .noneMatch(answer -> answer.contains("ervoor"));
        assertThat(view.parts().getFirst().bars())
                .isNotEmpty()
                .allMatch(bar -> bar.change().isEmpty());
        assertThat(view.facts()).anyMatch(fact -> fact.value().startsWith("Gekoppeld aan het verbetertraject"));
    }

    private static Content ofATrajectory(Content region) {
        Snapshot whole = region.snapshot();
        Snapshot part = new Snapshot(
                whole.quarter(),
                new Scope.Trajectory("11111111-1111-1111-1111-111111111111"),
                whole.version(),
                whole.reason(),
                whole.frozenAt(),
                whole.taxonomy(),
                whole.pins(),
                whole.read(),
                whole.tables(),
                whole.history(),
                whole.weeks(),
                whole.organisations(),
                whole.signals(),
                whole.trajectories(),
                whole.exemplars());
        return new Content(
                region.audience(),
                part,
                region.tables(),
                region.withheld(),
                region.log(),
                region.organisations(),
                region.signals(),
                region.unnamed(),
                region.trajectories(),
                region.exemplars());
    }
}
