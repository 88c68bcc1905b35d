package nl.tim.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What this provider is told.
 *
 * @param issuer its own address, as tokens carry it
 * @param secrets folder of the key that it signs with, which it makes when there is none, and of the clients' secrets, {@code
 *     <client>.secret} each
 * @param services addresses of the services that people log in to, comma-separated for one that has several, by name
 * @param accounts who can log in
 */
@Validated
@ConfigurationProperties("tim.identity")
record IdentityProperties(
        @NotNull URI issuer,
        @NotNull Path secrets,
        @NotNull Map<String, List<URI>> services,
        @NotEmpty List<@Valid Account> accounts) {

    IdentityProperties {
        services = Map.copyOf(services);
        accounts = List.copyOf(accounts);
    }
}
