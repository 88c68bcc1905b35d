package nl.tim.analysis.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Whom a case can be given to.
 *
 * @param people with the pseudonyms that the identity provider gives them
 */
@Validated
@ConfigurationProperties("tim.access")
record AccessProperties(@NotEmpty List<@Valid Worker> people) {

    AccessProperties(@Nullable List<Worker> people) {
        this.people = people == null
                ? List.of(
                        new Worker("analist-1", "Analist van dienst", null, null),
                        new Worker("analist-2", "Tweede analist", null, null),
                        new Worker("keten-1", "Lid van het ketenanalyseteam", Role.CHAIN_TEAM, "ANTONIUS"))
                : List.copyOf(people);
    }

    /**
     * Somebody.
     *
     * @param role ANALYST unless said otherwise
     * @param organisation directory code; null for the region's team
     */
    record Worker(
            @NotBlank String subject,
            @NotBlank String name,
            @Nullable Role role,
            @Nullable String organisation) {

        Person person() {
            return new Person(subject, name, Set.of(role == null ? Role.ANALYST : role), organisation);
        }
    }
}
