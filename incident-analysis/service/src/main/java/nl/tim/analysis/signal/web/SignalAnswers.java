package nl.tim.analysis.signal.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.signal.Note;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.RuleSettings;
import nl.tim.analysis.signal.SignalFact;
import nl.tim.analysis.signal.SignalSearch;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.signal.web.SignalAnswer.ChoiceOf;
import nl.tim.analysis.signal.web.SignalAnswer.CourseOf;
import nl.tim.analysis.signal.web.SignalAnswer.HappenedTo;
import nl.tim.analysis.signal.web.SignalAnswer.SeriesOf;
import nl.tim.analysis.signal.web.SignalAnswer.Setting;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Signal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Makes answers of signals. Opening notes blocks. */
final class SignalAnswers {

    private final SignalSentences sentences;
    private final SignalSearch search;
    private final MessageSource messages;

    SignalAnswers(SignalSentences sentences, SignalSearch search, MessageSource messages) {
        this.sentences = sentences;
        this.search = search;
        this.messages = messages;
    }

    SignalAnswer.All all(List<RaisedSignal> signals) {
        return new SignalAnswer.All(
                signals.stream().map(signal -> answer(signal, false)).toList(), caveat());
    }

    SignalAnswer whole(RaisedSignal signal) {
        return answer(signal, true);
    }

    private SignalAnswer answer(RaisedSignal raised, boolean whole) {
        Signal signal = raised.latest();
        Course course = raised.course();
        return new SignalAnswer(
                raised.id(),
                raised.status().name(),
                new SeriesOf(signal.key().kind().name(), signal.key().codes()),
                inBoth(wording -> sentences.title(signal.key(), wording)),
                inBoth(wording -> sentences.sentence(signal, course, wording)),
                CourseOf.of(course),
                raised.raisedAt(),
                signal.onset(),
                signal.until().minusDays(1),
                signal.effect(),
                signal.share(),
                signal.pValue(),
                signal.adjusted(),
                signal.tests(),
                "/api/v1/incidents?" + FilterLink.query(search.since(signal)),
                whole ? choice(signal) : null,
                whole ? raised.seen() : null,
                whole ? raised.recomputed() : null,
                whole ? raised.history().stream().map(SignalAnswers::happened).toList() : null,
                caveat());
    }

    private static ChoiceOf choice(Signal signal) {
        return new ChoiceOf(
                signal.choice().granularity().name(),
                signal.choice().method().name(),
                RuleSettings.of(signal.choice().rule()).entrySet().stream()
                        .map(setting -> new Setting(setting.getKey(), setting.getValue()))
                        .toList(),
                signal.choice().reasons());
    }

    private static HappenedTo happened(SignalFact fact) {
        return switch (fact.what()) {
            case SignalFact.Detected _ -> new HappenedTo(fact.at(), "DETECTED", fact.by(), null, null);
            case SignalFact.Followed _ -> new HappenedTo(fact.at(), "FOLLOWED", fact.by(), null, null);
            case SignalFact.Acknowledged seen ->
                new HappenedTo(fact.at(), "ACKNOWLEDGED", fact.by(), null, words(seen.note()));
            case SignalFact.Dismissed dismissed ->
                new HappenedTo(fact.at(), "DISMISSED", fact.by(), dismissed.reason(), words(dismissed.note()));
            case SignalFact.Commented said ->
                new HappenedTo(fact.at(), "COMMENTED", fact.by(), null, words(said.note()));
        };
    }

    private static @Nullable String words(@Nullable Note note) {
        return note == null ? null : note.words().orElse(null);
    }

    private Label inBoth(Function<Wording, String> text) {
        return new Label(
                text.apply(new Wording(Locale.of("nl"), messages)), text.apply(new Wording(Locale.ENGLISH, messages)));
    }

    private static Label caveat() {
        return new Label(Language.NL.text("caveat"), Language.EN.text("caveat"));
    }
}
