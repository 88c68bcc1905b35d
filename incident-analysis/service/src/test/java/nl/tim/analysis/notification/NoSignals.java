package nl.tim.analysis.notification;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.Remark;
import nl.tim.analysis.signal.SignalLog;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Signal;

/** A region in which nothing changes. */
final class NoSignals implements SignalLog {

    @Override
    public List<RaisedSignal> all() {
        return List.of();
    }

    @Override
    public Optional<RaisedSignal> find(String id) {
        return Optional.empty();
    }

    @Override
    public void awaitCurrent() {}

    @Override
    public void detected(List<Signal> found) {}

    @Override
    public void followed(Map<String, Evidence> seen) {}

    @Override
    public void said(String signalId, Remark remark, Actor by) {}
}
