package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import planworkbench.plan.CompoundGrowth;
import planworkbench.plan.Direction;
import planworkbench.plan.Figure;
import planworkbench.plan.Measure;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.report.document.DataTable;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.text.FigureText;
import planworkbench.text.NumberText;
import planworkbench.wording.TargetText;

/// 面临形势: what is needed from now on against what was done so far, and how other regions fare.
record SituationChapter(Composition in) implements ChapterWriter {

    private record Paced(ReportedTarget target, YearlyPace pace) {}

    @Override
    public void write(Draft draft) {
        if (!in.evaluation().finalYear()) {
            pace(draft);
        }
        others(draft);
        draft.author("situation.author", in.get("compose.situation.author"), in.get("compose.situation.author.hint"));
    }

    private void pace(Draft draft) {
        draft.section(in.get("compose.situation.pace"));
        List<Paced> paced = new ArrayList<>();
        in.material().targets()
                .forEach(one -> YearlyPace.of(one).ifPresent(pace -> paced.add(new Paced(one, pace))));
        if (paced.isEmpty()) {
            draft.say("situation.no-pace", in.get("compose.situation.no-pace", in.evaluationYear()));
            return;
        }
        List<ReportedTarget> harder = paced.stream().filter(this::isHarder).map(Paced::target).toList();
        Prose prose = draft.prose();
        prose.say("situation.pace", in.get("compose.situation.pace.intro", draft.nextTable(), paced.size(),
                harder.size()));
        if (!harder.isEmpty()) {
            prose.say("situation.harder", in.get("compose.situation.harder", in.names(harder)));
        }
        draft.add(prose);
        draft.table("situation.pace.table", in.get("compose.situation.pace.table"),
                List.of(in.words(in.get("compose.column.target"), 34),
                        in.figures(in.get("compose.column.observed-pace", in.sinceBase(in.evaluation().year())), 16),
                        in.figures(in.get("compose.column.required-pace"), 16),
                        in.figures(in.get("compose.column.from"), 10),
                        in.figures(in.get("compose.column.difference"), 16)),
                paced.stream().map(this::row).toList(), in.get("compose.situation.pace.note"));
    }

    /// What rounding makes equal is as hard as before.
    private boolean isHarder(Paced one) {
        Target target = one.target().target();
        if (text(target, one.pace(), one.pace().required()).equals(text(target, one.pace(), one.pace().observed()))) {
            return false;
        }
        Direction direction = in.plan().indicator(target.indicator()).direction();
        return direction == Direction.FALL
                ? one.pace().required() < one.pace().observed()
                : one.pace().asksForMore();
    }

    private DataTable.Row row(Paced one) {
        Target target = one.target().target();
        YearlyPace pace = one.pace();
        return new DataTable.Row(target.id(), List.of(Cell.of(target.name()),
                new Cell(text(target, pace, pace.observed()), pace.observed()),
                new Cell(text(target, pace, pace.required()), pace.required()),
                new Cell(Integer.toString(pace.from()), (double) pace.from()),
                new Cell(pace.step()
                        ? text(target, pace, pace.difference())
                        : NumberText.signed(pace.difference() * 100, 2) + " " + in.get("unit.points"),
                        pace.difference())));
    }

    private String text(Target target, YearlyPace pace, double value) {
        return pace.step()
                ? FigureText.difference(value, TargetText.unit(target), in.get("unit.points"))
                : FigureText.growth(value);
    }

    /// The judged series beside those of other regions.
    private void others(Draft draft) {
        Set<String> regions = new TreeSet<>();
        in.plan().observations().keySet().forEach(key -> regions.add(key.series().region()));
        regions.remove(in.plan().region());
        Prose prose = draft.prose();
        Set<String> indicators = new LinkedHashSet<>();
        in.material().targets().forEach(one -> indicators.add(one.target().indicator()));
        for (String indicator : indicators) {
            for (String region : regions) {
                compared(indicator, region).ifPresent(
                        words -> prose.say("situation." + indicator + "." + region, words));
            }
        }
        draft.section(in.get("compose.situation.others"));
        if (prose.sentences().isEmpty()) {
            draft.say("situation.no-others", in.get("compose.situation.no-others", in.evaluationYear()));
        } else {
            draft.add(prose);
        }
    }

    /// Levels by their growth since the base year, shares by what they are.
    private Optional<String> compared(String indicator, String region) {
        SeriesKey own = in.plan().series(indicator);
        SeriesKey other = new SeriesKey(indicator, region);
        int year = in.evaluation().year();
        String name = in.plan().indicator(indicator).name();
        if (in.plan().indicator(indicator).measure() == Measure.LEVEL) {
            Optional<Double> here = growth(own, year);
            Optional<Double> there = growth(other, year);
            return here.isEmpty() || there.isEmpty()
                    ? Optional.empty()
                    : Optional.of(in.get("compose.situation.growth", in.sinceBase(year), in.plan().region(), name,
                            FigureText.growth(here.get()), region, FigureText.growth(there.get()),
                            FigureText.difference((here.get() - there.get()) * 100, "%", in.get("unit.points"))));
        }
        String unit = in.plan().indicator(indicator).unit().symbol();
        return in.observed().at(own, year) instanceof Figure.Known(double here, boolean _)
                && in.observed().at(other, year) instanceof Figure.Known(double there, boolean _)
                        ? Optional.of(in.get("compose.situation.level", Composition.year(year), in.plan().region(),
                                name, FigureText.value(here, unit), region, FigureText.value(there, unit),
                                FigureText.difference(here - there, unit, in.get("unit.points"))))
                        : Optional.empty();
    }

    private Optional<Double> growth(SeriesKey key, int year) {
        return in.observed().at(key, in.plan().baseYear()) instanceof Figure.Known(double base, boolean _)
                && in.observed().at(key, year) instanceof Figure.Known(double now, boolean comparable) && comparable
                && base > 0 && now > 0
                        ? Optional.of(CompoundGrowth.rate(base, now, year - in.plan().baseYear()))
                        : Optional.empty();
    }
}
