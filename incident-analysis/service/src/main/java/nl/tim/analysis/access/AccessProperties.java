package nl.tim.analysis.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Who works here, until people can log in.
 *
 * @param people the first one is behind every request
 */
@Validated
@ConfigurationProperties("tim.access")
record AccessProperties(@NotEmpty List<Worker> people) {

    AccessProperties(@Nullable List<Worker> people) {
        this.people = people == null
                ? List.of(
                        new Worker("analist-1", "Analist van dienst", null, null),
                        new Worker("analist-2", "Tweede analist", null, null))
                : List.copyOf(people);
    }

    /**
     * Somebody.
     *
     * @param kind ANALYST unless said otherwise
     * @param organisation directory code; null for the region's team
     */
    record Worker(
            @NotBlank String subject,
            @NotBlank String name,
            @Nullable String kind,
            @Nullable String organisation) {

        Person person() {
            return new Person(subject, name, kind == null ? "ANALYST" : kind, organisation);
        }
    }
}
