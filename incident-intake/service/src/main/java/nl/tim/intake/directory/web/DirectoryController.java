package nl.tim.intake.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.tim.intake.directory.Agreement;
import nl.tim.intake.directory.CarePathway;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.directory.Organisation;
import nl.tim.intake.web.ProblemException;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a report may name now: organisations, care pathways, agreements. */
@RestController
@Tag(name = "directory")
class DirectoryController {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Directory directory;
    private final InstantSource clock;

    DirectoryController(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** An organisation. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OrganisationBody(
            String code,
            String name,
            String level,
            @Nullable String parent,
            @Nullable String sector,
            @Nullable String place,
            boolean fictitious) {

        static OrganisationBody of(String code, Organisation organisation) {
            return new OrganisationBody(
                    code,
                    organisation.name(),
                    organisation.level(),
                    organisation.parent(),
                    organisation.sector(),
                    organisation.place(),
                    organisation.fictitious());
        }
    }

    /** A care pathway. */
    record CarePathwayBody(String code, Label name, String owner) {}

    /** An agreement between organisations. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementBody(
            String code,
            String type,
            Label name,
            String owner,
            String version,
            @Nullable String carePathway,
            List<Agreement.Clause> clauses) {}

    @Operation(
            operationId = "organisations",
            summary = "Organisations that a report may name",
            description = "Current entries only, by name.")
    @GetMapping(path = "/api/v1/organisations", produces = "application/json")
    ResponseEntity<List<OrganisationBody>> organisations(
            @Parameter(description = "Part of the name, the place or the code.")
                    @RequestParam(name = "q", required = false)
                    @Nullable
                    String q,
            @Parameter(description = "TIM-SECTOR.") @RequestParam(name = "sector", required = false) @Nullable
                    String sector,
            @Parameter(description = "REGION, ORGANISATION or PRACTICE.")
                    @RequestParam(name = "level", required = false)
                    @Nullable
                    String level) {
        return answer(current(Organisation.class, OrganisationBody::of)
                .filter(organisation -> sector == null || sector.equals(organisation.sector()))
                .filter(organisation -> level == null || level.equals(organisation.level()))
                .filter(organisation -> q == null || matches(organisation, q.toLowerCase(Locale.ROOT)))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name()))
                .toList());
    }

    @Operation(operationId = "carePathways", summary = "Care pathways that a report may name")
    @GetMapping(path = "/api/v1/care-pathways", produces = "application/json")
    ResponseEntity<List<CarePathwayBody>> carePathways() {
        return answer(current(
                        CarePathway.class,
                        (code, pathway) -> new CarePathwayBody(code, pathway.name(), pathway.owner()))
                .toList());
    }

    @Operation(operationId = "agreements", summary = "Agreements that a report may name")
    @GetMapping(path = "/api/v1/agreements", produces = "application/json")
    ResponseEntity<List<AgreementBody>> agreements() {
        return answer(current(
                        Agreement.class,
                        (code, agreement) -> new AgreementBody(
                                code,
                                agreement.type(),
                                agreement.name(),
                                agreement.owner(),
                                agreement.version(),
                                agreement.carePathway(),
                                agreement.clauses()))
                .toList());
    }

    private <C, B> Stream<B> current(Class<C> kind, BiFunction<String, C, B> body) {
        if (!directory.isLoaded()) {
            throw ProblemException.unavailable(RETRY_AFTER);
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        return directory.all().stream()
                .filter(entry -> entry.isCurrent(today) && kind.isInstance(entry.content()))
                .map(entry -> body.apply(entry.code(), kind.cast(entry.content())));
    }

    private static boolean matches(OrganisationBody organisation, String part) {
        return Stream.of(organisation.code(), organisation.name(), organisation.place())
                .filter(Objects::nonNull)
                .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(part));
    }

    private static <B> ResponseEntity<List<B>> answer(List<B> bodies) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .eTag(Integer.toHexString(bodies.hashCode()))
                .body(bodies);
    }
}
