package nl.tim.local.topic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.schemas.topic.Topic;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.ConfigResource;

/** Makes the topics of a broker what they should be, with the settings that a single broker needs. */
public final class LocalTopics {

    private static final int SECONDS = 30;

    /** A single broker has no second copy: what is acknowledged must be on its disk. */
    private static final Set<Topic> FLUSHED = Set.of(Topic.INCIDENT_EVENTS, Topic.KEYS);

    private final Admin admin;
    private final TopicNames names;

    /**
     * @param admin a connection to the broker; stays the caller's
     * @param names prefix of the topics
     */
    public LocalTopics(Admin admin, TopicNames names) {
        this.admin = admin;
        this.names = names;
    }

    /**
     * Creates what is missing and sets what differs. Harmless when repeated.
     *
     * @return names of the topics that were missing
     * @throws TimException if a topic has another number of partitions, or the broker refuses
     */
    public List<String> reconcile() {
        Set<String> existing = new HashSet<>(await(admin.listTopics().names()));
        List<NewTopic> missing = Arrays.stream(Topic.values())
                .filter(topic -> !existing.contains(names.of(topic)))
                .map(topic -> new NewTopic(names.of(topic), topic.partitions(), (short) 1).configs(settings(topic)))
                .toList();
        await(admin.createTopics(missing).all());
        List<Topic> present = Arrays.stream(Topic.values())
                .filter(topic -> existing.contains(names.of(topic)))
                .toList();
        requirePartitions(present);
        set(present);
        return missing.stream().map(NewTopic::name).toList();
    }

    static Map<String, String> settings(Topic topic) {
        Map<String, String> settings = new HashMap<>(topic.settings());
        if (FLUSHED.contains(topic)) {
            settings.put("flush.messages", "1");
        }
        return settings;
    }

    private void requirePartitions(List<Topic> present) {
        Map<String, TopicDescription> found = await(
                admin.describeTopics(present.stream().map(names::of).toList()).allTopicNames());
        for (Topic topic : present) {
            TopicDescription description = found.get(names.of(topic));
            int partitions = description == null ? 0 : description.partitions().size();
            if (partitions != topic.partitions()) {
                throw new TimException(
                        ExitCode.FAILED,
                        "Topic " + names.of(topic) + " has " + partitions + " partitions and must have "
                                + topic.partitions()
                                + "; its records cannot be moved. './tim down --delete-data' starts"
                                + " afresh");
            }
        }
    }

    private void set(List<Topic> present) {
        Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
        for (Topic topic : present) {
            List<AlterConfigOp> operations = new ArrayList<>();
            settings(topic)
                    .forEach((name, value) ->
                            operations.add(new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET)));
            changes.put(new ConfigResource(ConfigResource.Type.TOPIC, names.of(topic)), operations);
        }
        await(admin.incrementalAlterConfigs(changes).all());
    }

    private static <T> T await(KafkaFuture<T> answer) {
        try {
            return answer.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException refused) {
            Throwable reason = refused.getCause() == null ? refused : refused.getCause();
            throw new TimException(
                    ExitCode.FAILED,
                    "The broker refuses its topics: " + reason.getClass().getSimpleName());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new TimException(ExitCode.FAILED, "interrupted");
        }
    }
}
