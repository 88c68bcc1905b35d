package nl.tim.intake.report.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import nl.tim.intake.report.Answer;
import nl.tim.intake.report.Answer.Accepted;
import nl.tim.intake.report.Answer.Invalid;
import nl.tim.intake.report.Answer.OtherContent;
import nl.tim.intake.report.Answer.Unavailable;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.ReportProperties;
import nl.tim.intake.report.Reports;
import nl.tim.intake.report.Sender;
import nl.tim.intake.report.Submission;
import nl.tim.intake.reporter.Reporters;
import nl.tim.intake.web.ProblemException;
import nl.tim.intake.web.ProblemKind;
import nl.tim.login.Identity;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Takes reports. Never blocks: what blocks runs on threads of {@link Reports}, and goes on when the sender goes away. */
@RestController
class ReportController implements ReportApi {

    private final Reports reports;
    private final ReportProperties properties;
    private final Reporters reporters;
    private final RequestBodies bodies;
    private final RequestJson json = new RequestJson();

    ReportController(Reports reports, ReportProperties properties, Reporters reporters) {
        this.reports = reports;
        this.properties = properties;
        this.reporters = reporters;
        this.bodies = new RequestBodies(properties.maxBodySize());
    }

    @Override
    public Mono<ResponseEntity<ReportReceived>> report(
            @Nullable String idempotencyKey, boolean redact, ServerWebExchange exchange) {
        Sender sender = Identity.of(exchange).map(reporters::sender).orElse(null);
        return bodies.read(exchange.getRequest())
                .map(body -> json.read(Submission.class, body))
                .flatMap(read -> answer(read, idempotencyKey, redact, sender)
                        .timeout(properties.deadline())
                        .onErrorMap(TimeoutException.class, _ -> unavailable()))
                .map(this::response);
    }

    private Mono<Answer> answer(
            RequestJson.Read<Submission> read,
            @Nullable String idempotencyKey,
            boolean redact,
            @Nullable Sender sender) {
        IncidentIds.Found found = IncidentIds.find(read.fields(), idempotencyKey);
        List<Problem> structural = new ArrayList<>(read.problems());
        found.problem().filter(problem -> isNew(problem, structural)).ifPresent(problem -> structural.add(0, problem));
        Optional<UUID> id = found.id();
        if (structural.isEmpty() && id.isPresent()) {
            return Mono.fromFuture(reports.submit(id.get(), read.fields(), redact, sender), true);
        }
        return Mono.fromFuture(reports.problems(read.fields()), true).map(more -> invalid(structural, more));
    }

    /** A field that could not be read is missing for the rules too; that is said once. */
    private static Answer invalid(List<Problem> structural, List<Problem> more) {
        List<Problem> problems = new ArrayList<>(structural);
        more.stream().filter(problem -> isNew(problem, structural)).forEach(problems::add);
        return new Invalid(problems);
    }

    private static boolean isNew(Problem problem, List<Problem> structural) {
        return structural.stream()
                .map(Problem::field)
                .noneMatch(field ->
                        problem.field().equals(field) || problem.field().startsWith(field + "."));
    }

    private ResponseEntity<ReportReceived> response(Answer answer) {
        return switch (answer) {
            case Accepted accepted ->
                ResponseEntity.created(URI.create("/api/v1/reports/" + accepted.incidentId()))
                        .body(ReportReceived.of(accepted));
            case Invalid(List<Problem> problems) -> throw ProblemException.of(ProblemKind.INVALID_REPORT, problems);
            case OtherContent _ -> throw ProblemException.of(ProblemKind.OTHER_CONTENT);
            case Unavailable _ -> throw unavailable();
        };
    }

    private ProblemException unavailable() {
        return ProblemException.unavailable(properties.retryAfter());
    }
}
