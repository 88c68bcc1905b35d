package nl.tim.analysis.export.release;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where exports are kept.
 *
 * @param folder made when it is not there; replicas share it
 * @param recordsInSlice how many records of the log are folded at a time; each needs one or two kilobytes
 */
@ConfigurationProperties("tim.export")
record ExportProperties(
        @DefaultValue("exports") Path folder,
        @DefaultValue("50000") int recordsInSlice) {}
