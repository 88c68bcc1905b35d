package nl.tim.analysis.notification.mail;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where mails go. They are sent when {@code spring.mail.host} names a server, and written to the folder when one is given; without either nothing
 * is mailed.
 *
 * @param folder for files {@code .eml}; null for none
 * @param from who sends them
 * @param team address of the region's team; null for none
 * @param organisations addresses by directory code
 * @param organisationsAt domain of organisations without an address of their own: the code in lower case, at this domain; null for none
 * @param site address of the workbench, for links
 * @param follow address of the page on which reporters type their receipt code
 */
@Validated
@ConfigurationProperties("tim.mail")
record MailProperties(
        @Nullable Path folder,
        @NotBlank @DefaultValue("tim@localhost") String from,
        @Nullable String team,
        @NotNull @DefaultValue Map<String, String> organisations,
        @Nullable String organisationsAt,
        @NotNull @DefaultValue("http://127.0.0.1:8081") URI site,

        @NotNull @DefaultValue("http://127.0.0.1:8080/volgen")
        URI follow) {

    MailProperties {
        organisations = Map.copyOf(organisations);
    }
}
