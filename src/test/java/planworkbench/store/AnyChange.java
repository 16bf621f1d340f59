package planworkbench.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

import planworkbench.plan.Department;
import planworkbench.plan.FillIn;
import planworkbench.plan.Identity;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Rating;
import planworkbench.plan.RatingOverride;
import planworkbench.plan.ReportText;
import planworkbench.plan.RuleSet;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.TargetKind;
import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;

/// Whatever may be changed in a workspace, allowed or not, alone or several at once.
final class AnyChange {

    private static final List<SeriesKey> SERIES = List.of(Samples.SERVICES, Samples.GDP);
    private static final List<String> IDS = List.of("base", "high", "latest", "s1", "s2");

    private AnyChange() {}

    static Arbitrary<Change> any() {
        Arbitrary<Change> single = Arbitraries.oneOf(observations(), assumptions(), scenarios(), judgements(),
                indicators(), targets(), fillIns(), workItems());
        return Arbitraries.frequencyOf(Tuple.of(4, single),
                Tuple.of(1, single.list().ofMaxSize(5).map(Change.Several::new)));
    }

    private static Arbitrary<Change> observations() {
        Arbitrary<ObservationKey> cell = Combinators.combine(Arbitraries.of(SERIES),
                Arbitraries.integers().between(2020, 2023)).as(ObservationKey::new);
        Arbitrary<Double> value = Arbitraries.oneOf(Arbitraries.doubles().between(-1e15, false, 1e15, false),
                Arbitraries.of(0.0, -0.0, 1.0, 0.1 + 0.2));
        return Arbitraries.oneOf(cell.map(Change.RemoveObservation::new), Combinators.combine(cell, value)
                .as((key, number) -> new Change.PutObservation(
                        Samples.observation(key.series(), key.year(), number))));
    }

    private static Arbitrary<Change> assumptions() {
        Arbitrary<String> id = Arbitraries.of(IDS);
        Arbitrary<SeriesKey> series = Arbitraries.of(SERIES);
        return Arbitraries.oneOf(Combinators.combine(id, series).as(Change.RemoveAssumption::new),
                Combinators.combine(id, series, Arbitraries.of(0.01, 0.02, -0.5))
                        .as((scenario, key, rate) -> new Change.PutAssumption(scenario, Samples.growth(key, rate))));
    }

    /// Of indicators that nothing refers to, that something refers to, and that are not there.
    private static Arbitrary<Change> indicators() {
        Arbitrary<String> code = Arbitraries.of("I01", "I03", "I05", "I29", "N1", "N2");
        Arbitrary<String> name = Arbitraries.of("新", "指标3", "指标9");
        Arbitrary<@Nullable String> department = Arbitraries.of("fg", "d9").injectNull(0.3);
        return Arbitraries.oneOf(
                Combinators.combine(code, name, department)
                        .as((own, called, by) -> new Change.PutIndicator(PlanParts.indicator(own, called, by))),
                code.map(Change.RemoveIndicator::new),
                Combinators.combine(code, Arbitraries.integers().between(0, 30)).as(Change.MoveIndicator::new),
                Arbitraries.of("fg", "d9").map(id -> new Change.PutDepartment(new Department(id, "单位" + id))));
    }

    private static Arbitrary<Change> targets() {
        Arbitrary<String> id = Arbitraries.of("T01", "T02", "T9");
        return Arbitraries.oneOf(id.map(Change.RemoveTarget::new),
                Combinators.combine(id, Arbitraries.of("I01", "I05", "N1"), Arbitraries.of("I03", "N2"))
                        .as((own, judged, compared) -> new Change.PutTarget(
                                PlanParts.target(own, judged, new TargetKind.GrowthAbove(compared)))),
                Combinators.combine(id, Arbitraries.integers().between(2020, 2024))
                        .as((own, planned) -> new Change.PutTarget(PlanParts.target(own, "I01",
                                new TargetKind.AtLeast(9)).withPlanned(new TreeMap<>(Map.of(planned, 3.5))))));
    }

    /// Some for a year or an indicator that is not there.
    private static Arbitrary<Change> judgements() {
        Arbitrary<Integer> year = Arbitraries.integers().between(2020, 2024);
        Arbitrary<String> name = Arbitraries.of("占比", "合计");
        return Arbitraries.oneOf(
                Combinators.combine(year, Arbitraries.of(Rating.AHEAD, Rating.BEHIND))
                        .as((of, rating) -> new Change.PutRating(Samples.rating(of, rating))),
                year.map(of -> new Change.RemoveRating(new RatingOverride.Key("T01", of))),
                Combinators.combine(name, Arbitraries.of("I02", "I03", "I99"))
                        .as((called, part) -> new Change.PutIdentity(
                                new Identity.TotalOfParts(called, "I01", List.of("I04", part)))),
                name.map(Change.RemoveIdentity::new),
                Combinators
                        .combine(Arbitraries.of("overall.author", "target.T01.cause"), year,
                                Arbitraries.of("甲", "乙\n丙"))
                        .as((place, of, text) -> new Change.PutReportText(new ReportText(place, of, text))),
                year.map(of -> new Change.RemoveReportText(new ReportText.Key("target.T01.cause", of))),
                Arbitraries.of(0.02, 0.05, 0.1).map(gap -> new Change.PutRules(
                        new RuleSet(gap, 0.5, 0.1, RuleSet.DEFAULT.assessment()))));
    }

    /// Some of a department that is not there.
    private static Arbitrary<Change> fillIns() {
        Arbitrary<FillIn.Key> key = Combinators.combine(Arbitraries.of("fg", "d9"), Arbitraries.of(2022, 2023))
                .as(FillIn.Key::new);
        return Arbitraries.oneOf(key.map(Change.RemoveFillIn::new),
                Combinators.combine(key, Arbitraries.of(FillIn.State.class), Arbitraries.integers().between(1, 3))
                        .as((of, state, round) -> new Change.PutFillIn(Samples.fillIn(of, state, round))));
    }

    /// Some of a department or with an indicator that is not there.
    private static Arbitrary<Change> workItems() {
        Arbitrary<String> id = Arbitraries.of("W1", "W2", "W3");
        return Arbitraries.oneOf(id.map(Change.RemoveWorkItem::new),
                Combinators.combine(id, Arbitraries.of("fg", "d9").injectNull(0.3), Arbitraries.of("I01", "I29", "N1"),
                        Arbitraries.of("", "已开工", "已开工\n“两园”"), Arbitraries.of('0', 'a'))
                        .as((own, department, indicator, progress, digit) -> new Change.PutWorkItem(
                                PlanParts.workItem(own).withDepartment(department).withIndicators(List.of(indicator))
                                        .withProgress(progress)
                                        .withEvidence(List.of(Samples.evidence("批复.pdf", digit))))));
    }

    private static Arbitrary<Change> scenarios() {
        Arbitrary<String> id = Arbitraries.of(IDS);
        Arbitrary<@Nullable String> parent = Arbitraries.of(IDS).injectNull(0.4);
        return Arbitraries.oneOf(id.map(Change.RemoveScenario::new),
                Combinators.combine(id, parent, Arbitraries.of("名", "name\u0000\n'"), Arbitraries.of(SERIES),
                        Arbitraries.of(-0.5, 0.0, 1.0).map(Samples::correlations).injectNull(0.5)).as(
                                (own, under, name,
                                        series,
                                        correlations) -> new Change.PutScenario(new Scenario(own, name, under,
                                                Origin.LATEST,
                                                "", false, new TreeMap<>(Map.of(series, Samples.growth(series, 0.03))),
                                                correlations, null, null))),
                id.map(Change.ApproveScenario::new), id.map(Change.LiftApproval::new));
    }
}
