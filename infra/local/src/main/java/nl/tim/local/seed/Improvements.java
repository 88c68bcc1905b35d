package nl.tim.local.seed;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the invented region does about what went wrong in its reports. Pure. */
public final class Improvements {

    private Improvements() {}

    /** The trajectories of a plan. */
    public static List<Improvement> of(SeedPlan plan) {
        return SeedFiles.improvements().stream().map(text -> one(text, plan)).toList();
    }

    private static Improvement one(Text text, SeedPlan plan) {
        String name = plan.seed() + "/" + text.name();
        UUID id = id(name);
        Map<String, Object> opening = new LinkedHashMap<>(text.opening());
        opening.put("commandId", id.toString());
        opening.put("search", text.opening().getOrDefault("measure", ""));
        List<Map<String, Object>> commands = new ArrayList<>();
        for (Intervention one : text.interventions()) {
            Map<String, Object> command = command("intervention", name, commands.size());
            command.put("startsOn", day(plan.until().minusDays(one.startedAgo())));
            command.put("what", one.what());
            commands.add(command);
        }
        for (Action one : text.actions()) {
            Map<String, Object> command = command("action", name, commands.size());
            command.put("strategy", one.strategy());
            command.put("what", one.what());
            command.put("organisation", one.organisation());
            command.put("dueOn", day(plan.until().plusDays(one.dueIn())));
            if (one.doneAgo() != null) {
                command.put("doneOn", day(plan.until().minusDays(one.doneAgo())));
            }
            commands.add(command);
        }
        return new Improvement(id, opening, commands);
    }

    private static Map<String, Object> command(String type, String name, int index) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("type", type);
        command.put(type, id(name + "/" + index).toString());
        command.put("commandId", id(name + "/" + index + "/given").toString());
        return command;
    }

    private static String day(LocalDate date) {
        return date.toString();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("improvement/" + name).getBytes(StandardCharsets.UTF_8));
    }

    /** A trajectory as the file tells it. */
    record Text(String name, Map<String, String> opening, List<Intervention> interventions, List<Action> actions) {}

    /** What changed, days before the plan's last. */
    record Intervention(int startedAgo, String what) {}

    /** What was agreed: due days after the plan's last, done days before it; null while it is not. */
    record Action(
            String strategy,
            String what,
            String organisation,
            int dueIn,
            @Nullable Integer doneAgo) {}
}
