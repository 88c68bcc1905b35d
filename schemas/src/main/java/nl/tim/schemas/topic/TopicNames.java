package nl.tim.schemas.topic;

/**
 * Names of the topics of one installation.
 *
 * @param prefix put before every name, so that several installations can share a broker; empty in production
 */
public record TopicNames(String prefix) {
    /** Full name of the topic. */
    public String of(Topic topic) {
        return prefix + topic.baseName();
    }
}
