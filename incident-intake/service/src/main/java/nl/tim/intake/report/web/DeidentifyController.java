package nl.tim.intake.report.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.tim.deidentify.Hints;
import nl.tim.deidentify.KnownPerson;
import nl.tim.deidentify.Profile;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.intake.report.ReportProperties;
import nl.tim.intake.report.web.DeidentifyRequest.KnownPatient;
import nl.tim.intake.web.ProblemException;
import nl.tim.intake.web.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks at texts, on threads that may wait: the first phone number that a process meets has its numbering plan read from a file. */
@RestController
class DeidentifyController implements DeidentifyApi {

    private static final String PROFILES = "analyst, release";

    private final RegionDeidentifier region;
    private final RequestBodies bodies;
    private final RequestJson json = new RequestJson();

    DeidentifyController(RegionDeidentifier region, ReportProperties properties) {
        this.region = region;
        this.bodies = new RequestBodies(properties.maxBodySize());
    }

    @Override
    public Mono<DeidentifyAnswer> deidentify(ServerHttpRequest request) {
        return bodies.read(request).publishOn(Schedulers.boundedElastic()).map(this::answer);
    }

    private DeidentifyAnswer answer(byte[] body) {
        RequestJson.Read<DeidentifyRequest> read = json.read(DeidentifyRequest.class, body);
        List<Problem> problems = new ArrayList<>(read.problems());
        DeidentifyRequest sent = read.fields();
        if (sent.text() == null && !isNamed("text", problems)) {
            problems.add(Problem.of("text", Code.REQUIRED));
        }
        Profile profile = profile(sent.profile(), problems);
        Hints hints = hints(sent.patient(), problems);
        if (sent.text() == null || !problems.isEmpty()) {
            throw ProblemException.of(ProblemKind.INVALID_REQUEST, problems);
        }
        return DeidentifyAnswer.of(region.current().analyse(sent.text(), profile, hints));
    }

    private static boolean isNamed(String field, List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.field().equals(field));
    }

    private static Profile profile(@Nullable String sent, List<Problem> problems) {
        Optional<Profile> found = Stream.of(Profile.values())
                .filter(profile -> profile.name().equalsIgnoreCase(sent))
                .findFirst();
        if (sent != null && found.isEmpty()) {
            problems.add(Problem.of("profile", Code.UNKNOWN_CODE, PROFILES));
        }
        return found.orElse(Profile.RELEASE);
    }

    private static Hints hints(@Nullable KnownPatient sent, List<Problem> problems) {
        Hints hints = sent == null || sent.name() == null ? Hints.NONE : Hints.about(KnownPerson.named(sent.name()));
        if (sent == null || sent.birthDate() == null) {
            return hints;
        }
        try {
            return hints.andBornOn(LocalDate.parse(sent.birthDate()));
        } catch (DateTimeParseException _) {
            problems.add(Problem.of("patient.birthDate", Code.NOT_A_DATE));
            return hints;
        }
    }
}
