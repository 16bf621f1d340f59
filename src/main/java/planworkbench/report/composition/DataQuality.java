package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.SeriesBreak;
import planworkbench.plan.SeriesKey;

/// How firm the figures are that the targets are judged by in the evaluation year.
record DataQuality(Composition in) {

    private static final Set<ObservationStatus> NOT_FIRM = Set.of(ObservationStatus.PRELIMINARY,
            ObservationStatus.FLASH, ObservationStatus.ESTIMATED);

    Prose write(Prose prose) {
        List<SeriesKey> series = judged();
        List<Observation> known = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> awaited = new ArrayList<>();
        int computed = 0;
        for (SeriesKey key : series) {
            Observation seen = in.plan().observation(key, in.evaluation().year());
            if (seen != null && seen.status() == ObservationStatus.AWAITED) {
                awaited.add(in.plan().seriesName(key));
            } else if (seen != null && seen.value() != null) {
                known.add(seen);
            } else if (in.observed().isComputed(key, in.evaluation().year())) {
                computed++;
            } else {
                missing.add(in.plan().seriesName(key));
            }
        }
        if (series.isEmpty()) {
            return prose.say("data.none", in.get("compose.no-targets", in.plan().header().name()));
        }
        prose.say("data.coverage", in.get("compose.data.coverage", series.size(), in.evaluationYear(),
                series.size() - missing.size() - awaited.size(), statuses(known, computed)));
        List<Observation> loose = known.stream().filter(one -> NOT_FIRM.contains(one.status())).toList();
        if (!loose.isEmpty()) {
            prose.say("data.not-firm", in.get("compose.data.not-firm", in.join(loose.stream().map(one -> in.get(
                    "compose.data.with-status", in.plan().seriesName(one.series()),
                    in.messages().label("status.", one.status()))).toList())));
        }
        if (!missing.isEmpty()) {
            prose.say("data.missing", in.get("compose.data.missing", missing.size(), in.join(missing)));
        }
        if (!awaited.isEmpty()) {
            prose.say("data.awaited", in.get("compose.data.awaited", awaited.size(), in.join(awaited)));
        }
        return breaks(unverified(prose, known), series);
    }

    private List<SeriesKey> judged() {
        Set<SeriesKey> series = new LinkedHashSet<>();
        in.material().targets().forEach(one -> series.add(in.plan().series(one.target())));
        return List.copyOf(series);
    }

    /// “（演示30个、由其他指标算出1个）”; empty where there is none.
    private String statuses(List<Observation> known, int computed) {
        Map<ObservationStatus, Integer> counts = new EnumMap<>(ObservationStatus.class);
        known.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
        List<String> words = new ArrayList<>(counts.entrySet().stream().map(entry -> in.get("compose.data.status",
                in.messages().label("status.", entry.getKey()), entry.getValue())).toList());
        if (computed > 0) {
            words.add(in.get("compose.data.computed", computed));
        }
        return words.isEmpty() ? "" : in.get("compose.bracket", in.join(words));
    }

    private Prose unverified(Prose prose, List<Observation> known) {
        List<String> names = known.stream().filter(one -> one.source() != null && !one.source().verified())
                .map(one -> in.plan().seriesName(one.series())).toList();
        return names.isEmpty()
                ? prose
                : prose.say("data.unverified", in.get("compose.data.unverified", names.size(), in.join(names)));
    }

    /// A break between the base year and the evaluation year that nobody linked.
    private Prose breaks(Prose prose, List<SeriesKey> series) {
        List<String> broken = in.plan().breaks().stream().filter(one -> isOpen(one, series))
                .map(one -> in.get("compose.data.break", in.plan().seriesName(one.series()),
                        Integer.toString(one.year())))
                .toList();
        return broken.isEmpty() ? prose : prose.say("data.breaks", in.get("compose.data.breaks", in.join(broken)));
    }

    private boolean isOpen(SeriesBreak one, List<SeriesKey> series) {
        @Nullable
        Double link = one.linkFactor();
        return link == null && series.contains(one.series()) && one.year() > in.plan().baseYear()
                && one.year() <= in.evaluation().year();
    }
}
