package nl.tim.analysis.administration.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.administration.Draft.Difference;
import nl.tim.analysis.administration.Effect;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Says what hangs on an entry, and what a change of it means. Stateless. */
final class EffectWords {

    /** What hangs on it now. */
    List<String> now(DirectoryEntry entry, Effect effect, Wording wording) {
        List<String> said = new ArrayList<>();
        String kind = entry.kind().name();
        if (effect.reports().isPresent()) {
            said.add(counted("directory.reports." + kind, effect.reports().getAsLong(), wording));
        } else {
            said.add(wording.text("directory.reports.away"));
        }
        if (!effect.below().isEmpty()) {
            said.add(wording.text("directory.below", names(effect.below(), wording)));
        }
        if (!effect.owned().isEmpty()) {
            said.add(wording.text("directory.owned." + kind, names(effect.owned(), wording)));
        }
        if (effect.links() > 0) {
            said.add(counted("directory.links", effect.links(), wording));
        }
        if (effect.trajectories() > 0) {
            said.add(counted("directory.trajectories", effect.trajectories(), wording));
        }
        return said;
    }

    /**
     * What a change means.
     *
     * @param effect what hangs on the entry; null for one that is added
     */
    List<String> of(DirectoryEntry after, List<Difference> differences, @Nullable Effect effect, Wording wording) {
        List<String> said = new ArrayList<>();
        String kind = after.kind().name();
        if (effect == null) {
            said.add(wording.text("directory.effect.added." + kind));
        } else {
            said.addAll(now(after, effect, wording));
            differences.forEach(difference -> said(difference, after, effect, wording, said));
        }
        said.add(wording.textOr("directory.effect.seconds." + kind, wording.text("directory.effect.seconds")));
        return said;
    }

    private static void said(
            Difference difference, DirectoryEntry after, Effect effect, Wording wording, List<String> said) {
        String key = "directory.effect." + difference.field().parameter();
        switch (difference.field()) {
            case VALID_TO -> retired(key, after, effect, wording, said);
            case ENDED_FROM -> ended(key, after, effect, wording, said);
            case ROLES -> roles(difference, effect, wording, said);
            default -> {
                String text = wording.textOr(key + "." + after.kind().name(), wording.textOr(key, ""));
                if (!text.isEmpty()) {
                    said.add(text);
                }
            }
        }
    }

    /** What a role lets somebody do is said role by role, of those that come and of those that go. */
    private static void roles(Difference difference, Effect effect, Wording wording, List<String> said) {
        List<String> before = List.of(difference.from().split(" "));
        List<String> after = List.of(difference.to().split(" "));
        for (Role role : Role.values()) {
            boolean was = before.contains(role.code());
            if (was != after.contains(role.code())) {
                said.add(wording.text(
                        was ? "directory.effect.role.lost" : "directory.effect.role.left",
                        wording.text("role." + role.code()),
                        wording.text("role." + role.code() + ".does")));
            }
        }
        work(effect, wording, said);
    }

    private static void ended(String key, DirectoryEntry after, Effect effect, Wording wording, List<String> said) {
        if (after.validTo() == null) {
            said.add(wording.text(key + ".again"));
        } else {
            said.add(wording.text(key, wording.date(after.validTo().plusDays(1))));
            work(effect, wording, said);
        }
    }

    private static void work(Effect effect, Wording wording, List<String> said) {
        String stays = wording.text("directory.effect.work");
        if (effect.reports().orElse(0) + effect.trajectories() > 0 && !said.contains(stays)) {
            said.add(stays);
        }
    }

    private static void retired(String key, DirectoryEntry after, Effect effect, Wording wording, List<String> said) {
        if (after.validTo() == null) {
            said.add(wording.text(key + ".again"));
            return;
        }
        said.add(wording.text(key, wording.date(after.validTo())));
        if (!effect.below().isEmpty()) {
            said.add(wording.text(key + ".below"));
        }
        if (!effect.owned().isEmpty()) {
            said.add(wording.text(key + ".owned"));
        }
        if (effect.links() > 0) {
            said.add(wording.text(key + ".links"));
        }
    }

    private static String names(List<DirectoryEntry> entries, Wording wording) {
        return entries.stream().map(entry -> wording.label(entry.label())).collect(Collectors.joining(", "));
    }

    private static String counted(String key, long count, Wording wording) {
        return count == 1 ? wording.text(key + ".one") : wording.text(key, wording.number(count));
    }
}
