package planworkbench.plan;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/// A plan with everything that is known about it; immutable.
///
/// @param indicators by code, in the order of the table
/// @param targets by id, in the order of the plan
/// @param observations by cell
/// @param ratingOverrides the ratings given by hand, one for a target and year
/// @param identities what users say that figures have to come to, by name
/// @param fillIns what departments were asked to fill in, one for a department and year
/// @param reportTexts what authors of reports wrote, one for a place and evaluation year
public record Plan(PlanHeader header, RuleSet rules, List<PlanDocument> documents,
        SequencedMap<String, Department> departments, SequencedMap<String, Indicator> indicators,
        SequencedMap<String, Target> targets, NavigableMap<ObservationKey, Observation> observations,
        List<SeriesBreak> breaks, SequencedMap<String, WorkItem> workItems,
        NavigableMap<RatingOverride.Key, RatingOverride> ratingOverrides, NavigableMap<String, Identity> identities,
        NavigableMap<FillIn.Key, FillIn> fillIns, NavigableMap<ReportText.Key, ReportText> reportTexts) {

    public Plan {
        documents = List.copyOf(documents);
        departments = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(departments));
        indicators = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(indicators));
        targets = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(targets));
        observations = SortedArrayMap.copyOf(observations);
        breaks = List.copyOf(breaks);
        workItems = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(workItems));
        ratingOverrides = Collections.unmodifiableNavigableMap(new TreeMap<>(ratingOverrides));
        identities = Collections.unmodifiableNavigableMap(new TreeMap<>(identities));
        fillIns = Collections.unmodifiableNavigableMap(new TreeMap<>(fillIns));
        reportTexts = Collections.unmodifiableNavigableMap(new TreeMap<>(reportTexts));
        PlanValidation.check(indicators, targets, observations, departments, breaks, workItems);
        PlanValidation.checkPlanned(header, targets);
        PlanValidation.checkRatings(header, targets, ratingOverrides);
        PlanValidation.checkIdentities(indicators, identities);
        PlanValidation.checkFillIns(departments, fillIns);
        PlanValidation.checkReportTexts(header, reportTexts);
    }

    /// A plan for which nobody gave a rating or an identity yet, and no department was asked.
    public Plan(PlanHeader header, RuleSet rules, List<PlanDocument> documents,
            SequencedMap<String, Department> departments, SequencedMap<String, Indicator> indicators,
            SequencedMap<String, Target> targets, NavigableMap<ObservationKey, Observation> observations,
            List<SeriesBreak> breaks, SequencedMap<String, WorkItem> workItems) {
        this(header, rules, documents, departments, indicators, targets, observations, breaks, workItems,
                Collections.emptyNavigableMap(), Collections.emptyNavigableMap(), Collections.emptyNavigableMap(),
                Collections.emptyNavigableMap());
    }

    /// A plan from lists, keyed by their own identities.
    ///
    /// @throws IllegalArgumentException where two share an identity or a reference leads nowhere
    public static Plan of(PlanHeader header, RuleSet rules, List<PlanDocument> documents,
            Collection<Department> departments, Collection<Indicator> indicators, Collection<Target> targets,
            Collection<Observation> observations, List<SeriesBreak> breaks, Collection<WorkItem> workItems) {
        return new Plan(header, rules, documents, keyed(departments, Department::id),
                keyed(indicators, Indicator::code), keyed(targets, Target::id),
                SortedArrayMap.of(observations, Observation::key), breaks, keyed(workItems, WorkItem::id));
    }

    public int baseYear() {
        return header.baseYear();
    }

    public int targetYear() {
        return header.targetYear();
    }

    public String region() {
        return header.region();
    }

    /// @throws IllegalArgumentException where there is no such indicator
    public Indicator indicator(String code) {
        Indicator indicator = indicators.get(code);
        if (indicator == null) {
            throw new IllegalArgumentException("no indicator " + code);
        }
        return indicator;
    }

    /// The indicator that a user names by code or by name; null where none is.
    public @Nullable Indicator find(String codeOrName) {
        Indicator byCode = indicators.get(codeOrName);
        if (byCode != null) {
            return byCode;
        }
        return indicators.values().stream().filter(i -> i.name().equals(codeOrName)).findFirst().orElse(null);
    }

    /// The series of an indicator in the plan's own region.
    public SeriesKey series(String indicator) {
        return new SeriesKey(indicator, region());
    }

    /// The series that a target judges.
    public SeriesKey series(Target target) {
        return series(target.indicator());
    }

    /// Series name as shown: the indicator's name, with “@region” where it is another region's.
    public String seriesName(SeriesKey series) {
        String name = indicator(series.indicator()).name();
        return series.region().equals(region()) ? name : name + "@" + series.region();
    }

    public @Nullable Observation observation(SeriesKey series, int year) {
        return observations.get(new ObservationKey(series, year));
    }

    public Plan withObservation(Observation observation) {
        NavigableMap<ObservationKey, Observation> copy = new TreeMap<>(observations);
        copy.put(observation.key(), observation);
        return withObservations(copy);
    }

    /// The plan with a target in place of the one that has its id, or after all of them.
    public Plan withTarget(Target target) {
        SequencedMap<String, Target> copy = new LinkedHashMap<>(targets);
        copy.put(target.id(), target);
        return new Plan(header, rules, documents, departments, indicators, copy, observations, breaks, workItems,
                ratingOverrides, identities, fillIns, reportTexts);
    }

    public Plan withoutObservation(ObservationKey key) {
        NavigableMap<ObservationKey, Observation> copy = new TreeMap<>(observations);
        copy.remove(key);
        return withObservations(copy);
    }

    public Plan withObservations(NavigableMap<ObservationKey, Observation> replaced) {
        return new Plan(header, rules, documents, departments, indicators, targets, replaced, breaks, workItems,
                ratingOverrides, identities, fillIns, reportTexts);
    }

    /// With these indicators in place of its own, in this order.
    ///
    /// @throws IllegalArgumentException where two have the same code or something refers to one that is left out
    public Plan withIndicators(Collection<Indicator> replaced) {
        return new Plan(header, rules, documents, departments, keyed(replaced, Indicator::code), targets, observations,
                breaks, workItems, ratingOverrides, identities, fillIns, reportTexts);
    }

    /// With these areas of work in place of its own, in this order.
    ///
    /// @throws IllegalArgumentException where two have the same id, or one names an unknown department or indicator
    public Plan withWorkItems(Collection<WorkItem> replaced) {
        return new Plan(header, rules, documents, departments, indicators, targets, observations, breaks,
                keyed(replaced, WorkItem::id), ratingOverrides, identities, fillIns, reportTexts);
    }

    /// Judged by other rules.
    public Plan withRules(RuleSet replaced) {
        return new Plan(header, replaced, documents, departments, indicators, targets, observations, breaks, workItems,
                ratingOverrides, identities, fillIns, reportTexts);
    }

    /// With these ratings by hand in place of its own.
    ///
    /// @throws IllegalArgumentException where two are for the same target and year, or one for neither
    public Plan withRatings(Collection<RatingOverride> replaced) {
        return new Plan(header, rules, documents, departments, indicators, targets, observations, breaks, workItems,
                new TreeMap<>(keyed(replaced, RatingOverride::key)), identities, fillIns, reportTexts);
    }

    /// With these identities in place of its own.
    ///
    /// @throws IllegalArgumentException where two have the same name, or one names an unknown indicator
    public Plan withIdentities(Collection<? extends Identity> replaced) {
        return new Plan(header, rules, documents, departments, indicators, targets, observations, breaks, workItems,
                ratingOverrides, new TreeMap<>(keyed(List.<Identity>copyOf(replaced), Identity::name)), fillIns,
                reportTexts);
    }

    /// With these fill-ins in place of its own.
    ///
    /// @throws IllegalArgumentException where two are of the same department and year, or one of an unknown department
    public Plan withFillIns(Collection<FillIn> replaced) {
        return new Plan(header, rules, documents, departments, indicators, targets, observations, breaks, workItems,
                ratingOverrides, identities, new TreeMap<>(keyed(replaced, FillIn::key)), reportTexts);
    }

    /// With these texts of reports in place of its own.
    ///
    /// @throws IllegalArgumentException where two are of the same place and year, or one of a year that is not evaluated
    public Plan withReportTexts(Collection<ReportText> replaced) {
        return new Plan(header, rules, documents, departments, indicators, targets, observations, breaks, workItems,
                ratingOverrides, identities, fillIns, new TreeMap<>(keyed(replaced, ReportText::key)));
    }

    /// What was written for a year's report, by place.
    public NavigableMap<String, String> reportTexts(int year) {
        NavigableMap<String, String> texts = new TreeMap<>();
        reportTexts.values().stream().filter(text -> text.year() == year)
                .forEach(text -> texts.put(text.place(), text.text()));
        return texts;
    }

    private static <K, T> SequencedMap<K, T> keyed(Collection<T> values, Function<T, K> key) {
        SequencedMap<K, T> map = new LinkedHashMap<>();
        for (T value : values) {
            if (map.putIfAbsent(key.apply(value), value) != null) {
                throw new IllegalArgumentException("twice: " + key.apply(value));
            }
        }
        return map;
    }
}
