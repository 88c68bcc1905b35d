package nl.tim.analysis.export.release;

import java.nio.file.Path;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where exports are kept, and when quarters are frozen.
 *
 * @param folder made when it is not there; replicas share it
 * @param recordsInSlice how many records of the log are folded at a time; each needs one or two kilobytes
 * @param scheduled whether this replica freezes a quarter by itself on its day
 * @param freezeAt time of day, Europe/Amsterdam, at which it looks
 */
@ConfigurationProperties("tim.export")
record ExportProperties(
        @DefaultValue("exports") Path folder,
        @DefaultValue("50000") int recordsInSlice,
        @DefaultValue("true") boolean scheduled,
        @DefaultValue("05:30") LocalTime freezeAt) {}
