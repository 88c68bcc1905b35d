package nl.tim.analysis.signal.kafka;

import java.util.List;
import nl.tim.analysis.signal.RuleSettings;
import nl.tim.schemas.signal.ChangeSize;
import nl.tim.schemas.signal.ChoiceReason;
import nl.tim.schemas.signal.Evidence;
import nl.tim.schemas.signal.MethodChoice;
import nl.tim.schemas.signal.MethodParameter;
import nl.tim.schemas.signal.ScanRule;
import nl.tim.schemas.signal.SeriesName;
import nl.tim.schemas.signal.ShareOfAll;
import nl.tim.schemas.signal.SignalDetected;
import nl.tim.statistics.engine.Choice;
import nl.tim.statistics.engine.Effect;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.Method;
import nl.tim.statistics.engine.Picture;
import nl.tim.statistics.engine.Reason;
import nl.tim.statistics.engine.ScanSettings;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.ShareView;
import nl.tim.statistics.engine.Signal;
import nl.tim.statistics.multiplicity.Adjustment;
import nl.tim.statistics.spc.ChartType;

/** What a scan found, as a record and back. A name that this version does not know is an {@link IllegalArgumentException}. */
final class FoundRecords {

    private FoundRecords() {}

    static SignalDetected record(Signal signal) {
        return new SignalDetected(
                new SeriesName(signal.key().kind().name(), signal.key().codes()),
                choice(signal.choice()),
                signal.onset(),
                signal.from(),
                signal.until(),
                signal.pValue(),
                signal.adjusted(),
                signal.tests(),
                size(signal.effect()),
                new ShareOfAll(
                        signal.share().extent().name(),
                        signal.share().share(),
                        signal.share().usualShare(),
                        signal.share().pValue(),
                        size(signal.share().total())),
                rule(signal.settings()),
                evidence(signal.evidence()));
    }

    static Signal signal(String id, SignalDetected found) {
        return new Signal(
                id,
                new SeriesKey(
                        SeriesKind.valueOf(found.getSeries().getKind()),
                        found.getSeries().getCodes()),
                choice(found.getChoice()),
                found.getOnset(),
                found.getPeriodFrom(),
                found.getPeriodUntil(),
                found.getPValue(),
                found.getAdjusted(),
                found.getTests(),
                effect(found.getSize()),
                new ShareView(
                        ShareView.Extent.valueOf(found.getShare().getExtent()),
                        found.getShare().getShare(),
                        found.getShare().getUsualShare(),
                        found.getShare().getPValue(),
                        effect(found.getShare().getTotal())),
                settings(found.getRule()),
                evidence(found.getEvidence()));
    }

    static Evidence evidence(nl.tim.statistics.engine.Evidence counts) {
        return new Evidence(counts.firstWeek(), counts.reports(), counts.total(), counts.exposure());
    }

    static nl.tim.statistics.engine.Evidence evidence(Evidence counts) {
        return new nl.tim.statistics.engine.Evidence(
                counts.getFirstWeek(), counts.getReports(), counts.getTotal(), counts.getExposure());
    }

    private static MethodChoice choice(Choice choice) {
        return new MethodChoice(
                choice.granularity().name(),
                choice.method().name(),
                RuleSettings.of(choice.rule()).entrySet().stream()
                        .map(parameter -> new MethodParameter(parameter.getKey(), parameter.getValue()))
                        .toList(),
                choice.reasons().stream().map(FoundRecords::reason).toList(),
                choice.picture().type().name(),
                choice.picture().granularity().name(),
                reason(choice.picture().reason()));
    }

    private static Choice choice(MethodChoice choice) {
        Method method = Method.valueOf(choice.getMethod());
        List<Reason> reasons =
                choice.getReasons().stream().map(FoundRecords::reason).toList();
        Picture picture = new Picture(
                ChartType.valueOf(choice.getChart()),
                Granularity.valueOf(choice.getChartGranularity()),
                reason(choice.getChartReason()));
        return new Choice(
                Granularity.valueOf(choice.getGranularity()),
                method,
                RuleParameters.rule(method, choice.getParameters()),
                picture,
                reasons);
    }

    private static ChoiceReason reason(Reason reason) {
        return new ChoiceReason(reason.code().name(), reason.value(), reason.limit());
    }

    private static Reason reason(ChoiceReason reason) {
        return new Reason(Reason.Code.valueOf(reason.getCode()), reason.getValue(), reason.getLimit());
    }

    private static ChangeSize size(Effect effect) {
        return new ChangeSize(effect.observed(), effect.expected(), effect.ratio(), effect.lower(), effect.upper());
    }

    private static Effect effect(ChangeSize size) {
        return new Effect(size.getObserved(), size.getExpected(), size.getRatio(), size.getLower(), size.getUpper());
    }

    private static ScanRule rule(ScanSettings settings) {
        return new ScanRule(
                settings.falseDiscoveryRate(),
                settings.adjustment().name(),
                settings.farringtonAlpha(),
                settings.bayesAlpha(),
                settings.cusumThreshold(),
                settings.rateConfidence(),
                settings.shortRateConfidence(),
                settings.leastReports());
    }

    private static ScanSettings settings(ScanRule rule) {
        return new ScanSettings(
                rule.getFalseDiscoveryRate(),
                Adjustment.valueOf(rule.getAdjustment()),
                rule.getFarringtonAlpha(),
                rule.getBayesAlpha(),
                rule.getCusumThreshold(),
                rule.getRateConfidence(),
                rule.getShortRateConfidence(),
                rule.getLeastReports());
    }
}
