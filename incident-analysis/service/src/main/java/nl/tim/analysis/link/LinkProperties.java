package nl.tim.analysis.link;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where reporting links lead.
 *
 * @param address of the report form as reporters reach it, without a path
 */
@ConfigurationProperties("tim.links")
public record LinkProperties(
        @DefaultValue("http://127.0.0.1:8080") URI address) {}
