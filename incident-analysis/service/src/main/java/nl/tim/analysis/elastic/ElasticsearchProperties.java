package nl.tim.analysis.elastic;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where Elasticsearch is and how an index version is laid out.
 *
 * @param url address of one node or of a load balancer before several
 * @param index base name: the alias that searches read; versions are {@code <index>-v1}, {@code <index>-v2} ...
 * @param connectTimeout how long a connection may take
 * @param socketTimeout how long an answer may take; a longer one counts as an overloaded server
 * @param connections most connections open at once; one per projector thread and some for searches
 * @param shards primary shards of a new index version
 * @param replicas copies of each shard of a new index version; 0 on one node
 */
@Validated
@ConfigurationProperties("tim.elasticsearch")
public record ElasticsearchProperties(
        @NotNull @DefaultValue("http://127.0.0.1:9200") URI url,

        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]*") @DefaultValue("incidents")
        String index,

        @NotNull @DefaultValue("2s") Duration connectTimeout,
        @NotNull @DefaultValue("15s") Duration socketTimeout,
        @Min(1) @DefaultValue("40") int connections,
        @Min(1) @DefaultValue("1") int shards,
        @Min(0) @DefaultValue("0") int replicas) {

    /** The names that follow from the base name. */
    public IndexNames names() {
        return new IndexNames(index);
    }
}
