package nl.tim.analysis.command;

import java.util.Optional;
import nl.tim.analysis.incident.Words;

/** Reads what a reporter said after the report, by the names that lines of a history use. */
final class TellingReader {

    private TellingReader() {}

    /** The words; empty when it is not the name of any. Of no use when what was sent has flaws afterwards. */
    static Optional<Words> read(String type, Sent sent, CommandReader codes) {
        return switch (type) {
            case "supplement" -> Optional.of(new Words.Supplemented(CommandReader.text(sent, "text")));
            case "answer" ->
                Optional.of(new Words.Answered(sent.idIfAny("question"), CommandReader.text(sent, "text")));
            case "rating" ->
                Optional.of(new Words.Rated(codes.code(sent, "rating", "TIM-RATING"), CommandReader.explanation(sent)));
            case "withdrawal" -> Optional.of(new Words.Withdrawn(CommandReader.explanation(sent)));
            default -> Optional.empty();
        };
    }
}
