package nl.tim.analysis.signal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.signal.FollowUps;
import nl.tim.analysis.signal.FollowUps.FollowUp;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.Remark;
import nl.tim.analysis.signal.SignalPicture;
import nl.tim.analysis.signal.SignalSearch;
import nl.tim.analysis.signal.SignalStatus;
import nl.tim.analysis.signal.page.SignalListView.Choice;
import nl.tim.analysis.signal.page.SignalListView.Item;
import nl.tim.analysis.signal.page.SignalView.Flaw;
import nl.tim.analysis.signal.page.SignalView.Reason;
import nl.tim.analysis.signal.page.SignalView.Sent;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.web.Language;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Course.State;
import nl.tim.statistics.engine.Signal;
import org.jspecify.annotations.Nullable;

/** Makes what the pages of signals show. Opening notes blocks. */
final class SignalViews {

    private static final double SMALL_WIDTH = 300;
    private static final double SMALL_HEIGHT = 110;

    private final SignalSentences sentences;
    private final SignalSearch search;
    private final FollowUps followUps;
    private final CodeLists lists;
    private final SignalHistory history;

    SignalViews(SignalSentences sentences, SignalSearch search, FollowUps followUps, CodeLists lists) {
        this.lists = lists;
        this.history = new SignalHistory(lists);
        this.followUps = followUps;
        this.sentences = sentences;
        this.search = search;
    }

    /** Which signals to list. */
    enum Shown {
        OPEN(signal -> signal.open() && signal.course.state() != State.OVER),
        OVER(signal -> signal.open() && signal.course.state() == State.OVER),
        DISMISSED(signal -> !signal.open());

        private final Predicate<Followed> which;

        Shown(Predicate<Followed> which) {
            this.which = which;
        }
    }

    /** A signal with what can be said of it now. */
    private record Followed(RaisedSignal raised, Course course) {

        boolean open() {
            return raised.status() != SignalStatus.DISMISSED;
        }
    }

    SignalListView list(List<RaisedSignal> raised, Shown shown, Wording wording) {
        List<Followed> all =
                raised.stream().map(one -> new Followed(one, one.course())).toList();
        List<Choice> choices = new ArrayList<>();
        for (Shown other : Shown.values()) {
            String name = SignalWords.key(other);
            long count = all.stream().filter(other.which).count();
            choices.add(new Choice(
                    wording.text("signal.show." + name),
                    other == Shown.OPEN ? "/signals" : "/signals?show=" + name,
                    other == shown,
                    wording.number(count)));
        }
        return new SignalListView(
                choices,
                all.stream()
                        .filter(shown.which)
                        .map(signal -> item(signal, wording))
                        .toList(),
                !all.isEmpty());
    }

    private Item item(Followed one, Wording wording) {
        RaisedSignal raised = one.raised;
        Course course = one.course;
        Signal signal = raised.latest();
        SignalPicture picture = SignalPicture.of(signal, raised.seen(), course);
        return new Item(
                sentences.title(signal.key(), wording),
                "/signals/" + raised.id(),
                sentences.sentence(signal, course, wording),
                wording.text("signal.status." + SignalWords.key(raised.status())),
                tone(raised.status()),
                wording.text("signal.raised", wording.time(raised.raisedAt())),
                SignalSentences.state(course, wording),
                tone(course),
                picture.points().isEmpty() ? null : picture.plot(SMALL_WIDTH, SMALL_HEIGHT));
    }

    /**
     * The page of one signal.
     *
     * @param sent what could not be written down; null when nothing was sent
     */
    SignalView one(RaisedSignal raised, @Nullable Remark sent, Wording wording) {
        Signal signal = raised.latest();
        Course course = raised.course();
        var series = search.series(signal.key());
        List<FollowUp> led = followUps.of(raised.id());
        SignalFacts facts = new SignalFacts(raised, wording);
        return new SignalView(
                raised.id(),
                sentences.title(signal.key(), wording),
                sentences.sentence(signal, course, wording),
                sentences.extent(signal, wording),
                wording.text("signal.status." + SignalWords.key(raised.status())),
                tone(raised.status()),
                SignalSentences.state(course, wording),
                tone(course),
                new SignalWords(SignalPicture.of(signal, raised.seen(), course), series, wording).chart(),
                facts.all(course),
                Addresses.search(search.since(signal)),
                Addresses.address("/trends", FilterLink.query(series.uncounted())),
                facts.method(),
                raised.history().reversed().stream()
                        .map(fact -> history.happened(fact, wording))
                        .toList(),
                lists.list(Remark.REASONS).codes().stream()
                        .map(code -> new Reason(
                                code.code(),
                                wording.label(code.label()),
                                wording.label(code.definition()),
                                sent != null && code.code().equals(sent.reason())))
                        .toList(),
                flaws(sent, wording),
                sent == null
                        ? new Sent("", "")
                        : new Sent(SignalWords.key(sent.kind()), sent.words() == null ? "" : sent.words()),
                raised.status() == SignalStatus.DISMISSED,
                led,
                followUps.open().stream().filter(one -> !led.contains(one)).toList());
    }

    private List<Flaw> flaws(@Nullable Remark sent, Wording wording) {
        if (sent == null) {
            return List.of();
        }
        Language language = Language.of(wording.locale());
        return sent.flaws(lists).stream()
                .map(flaw ->
                        new Flaw(flaw.field(), language.text("error." + SignalWords.key(flaw), Remark.MOST_CHARACTERS)))
                .toList();
    }

    private static String tone(SignalStatus status) {
        return switch (status) {
            case DETECTED -> "warn";
            case ACKNOWLEDGED -> "info";
            case DISMISSED -> "";
        };
    }

    private static String tone(Course course) {
        return switch (course.state()) {
            case GOES_ON -> "warn";
            case UNDECIDED -> "";
            case OVER -> "good";
        };
    }
}
