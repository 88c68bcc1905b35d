package nl.tim.intake.codelist.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.tim.intake.web.ProblemException;
import nl.tim.intake.web.ProblemKind;
import nl.tim.schemas.codes.CodeList;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Code lists over HTTP. Administrators change them at any time, so who keeps them asks each time whether they still hold. */
@RestController
@Tag(name = "code lists")
class CodeListController {

    private static final CacheControl CACHE = CacheControl.noCache().cachePublic();

    private final CodeLists lists;

    CodeListController(CodeLists lists) {
        this.lists = lists;
    }

    /** All lists of one taxonomy version. */
    record CodeListSet(String taxonomyVersion, Collection<CodeList> lists) {}

    @Operation(
            operationId = "codeLists",
            summary = "All code lists",
            description =
                    "In both languages, retired codes included: those have validTo and are refused in new reports.")
    @GetMapping(path = "/api/v1/codelists", produces = "application/json")
    ResponseEntity<CodeListSet> all() {
        return ResponseEntity.ok()
                .cacheControl(CACHE)
                .eTag(lists.taxonomyVersion())
                .body(new CodeListSet(lists.taxonomyVersion(), List.copyOf(lists.all())));
    }

    @Operation(operationId = "codeList", summary = "One code list", description = "By name, for example TIM-SECTOR.")
    @GetMapping(path = "/api/v1/codelists/{name}", produces = "application/json")
    ResponseEntity<CodeList> one(@PathVariable("name") String name) {
        Optional<CodeList> found =
                lists.all().stream().filter(list -> list.name().equals(name)).findFirst();
        return found.map(list -> ResponseEntity.ok()
                        .cacheControl(CACHE)
                        .eTag(lists.taxonomyVersion() + "-" + list.version())
                        .body(list))
                .orElseThrow(() -> ProblemException.of(ProblemKind.NOT_FOUND));
    }
}
