package nl.tim.analysis.projection.kafka;

import nl.tim.schemas.topic.TopicNames;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which topics are ours.
 *
 * @param prefix before every topic's name; empty in production
 */
@ConfigurationProperties("tim.topics")
record TopicProperties(@DefaultValue("") String prefix) {

    TopicNames names() {
        return new TopicNames(prefix);
    }
}
