package nl.tim.analysis.web;

import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.ComponentScan;

/** The incidents in Elasticsearch. No component, see {@link ReadingSlice}. */
@ConfigurationPropertiesScan("nl.tim.analysis.elastic")
@ComponentScan({"nl.tim.analysis.elastic", "nl.tim.analysis.search.elastic"})
public class IndexSlice {}
