package nl.tim.analysis.export.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tim.analysis.export.Counts;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import org.springframework.context.MessageSource;

/** What tables, axes and categories are called, in Dutch and English. Thread-safe. */
public final class Naming {

    private static final Locale DUTCH = Locale.of("nl");

    private final CodeLists lists;
    private final MessageSource messages;

    /** With the names of these lists, and these texts for the rest. */
    public Naming(CodeLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    /** With the names of that version of the lists: the same snapshot is worded the same, whatever was renamed since. */
    public Naming asOf(String taxonomyVersion) {
        return new Naming(lists.asOf(taxonomyVersion), messages);
    }

    /** A text of the bundles. */
    public String text(String key, boolean dutch, Object... arguments) {
        return messages.getMessage(key, arguments, dutch ? DUTCH : Locale.ENGLISH);
    }

    /** The title of a table. */
    public String title(FixedTable table, boolean dutch) {
        return text("export.table." + table.key(), dutch);
    }

    /** What an axis is about. */
    public String axis(FixedTable.Axis axis, boolean dutch) {
        return text("export.axis." + axis.key(), dutch);
    }

    /** Categories that stand together: one by its name, several as a rest that is named. */
    public String category(FixedTable.Axis axis, List<String> codes, boolean dutch) {
        String names = codes.stream().map(code -> one(axis, code, dutch)).collect(Collectors.joining("; "));
        return codes.size() == 1 ? names : text("export.rest", dutch, names);
    }

    /** Shortly, for the heads of narrow columns. */
    public String brief(FixedTable.Axis axis, List<String> codes, boolean dutch) {
        if (codes.size() > 1) {
            return text("export.rest.brief", dutch, String.valueOf(codes.size()));
        }
        String name = one(axis, codes.getFirst(), dutch);
        String shorter = messages.getMessage("group." + codes.getFirst(), null, name, dutch ? DUTCH : Locale.ENGLISH);
        return axis.codeList().equals("TIM-SECTOR-GROUP") && shorter != null ? shorter : name;
    }

    /** What a part of the region is about; empty for the region. */
    public Optional<String> about(Snapshot snapshot, boolean dutch) {
        return switch (snapshot.scope()) {
            case Scope.Region _ -> Optional.empty();
            case Scope.Organisation(String code) ->
                Optional.of(text("export.about.organisation", dutch, organisation(snapshot, code, dutch)));
            case Scope.Trajectory(String id) ->
                snapshot.trajectories().stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(one -> text("export.about.trajectory", dutch, one.title()));
        };
    }

    /** Which reports are counted. */
    public String filters(Snapshot snapshot, boolean dutch) {
        return text(snapshot.scope().ofOneQuarter() ? "export.filters.all" : "export.filters.trajectory", dutch);
    }

    /** An organisation as the directory called it when the quarter was frozen. */
    public static String organisation(Snapshot snapshot, String code, boolean dutch) {
        return snapshot.organisations().stream()
                .filter(organisation -> organisation.code().equals(code))
                .map(organisation ->
                        dutch ? organisation.label().nl() : organisation.label().en())
                .findFirst()
                .orElse(code);
    }

    private String one(FixedTable.Axis axis, String code, boolean dutch) {
        if (axis == FixedTable.Axis.NONE) {
            return text("export.count", dutch);
        }
        if (axis == FixedTable.Axis.ANSWER) {
            return text("export.answer." + code, dutch);
        }
        if (code.equals(Counts.UNLISTED)) {
            return text("export.unlisted", dutch);
        }
        Label label = lists.list(axis.codeList()).find(code).map(Code::label).orElseGet(() -> new Label(code, code));
        return dutch ? label.nl() : label.en();
    }
}
