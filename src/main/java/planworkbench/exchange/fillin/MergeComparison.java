package planworkbench.exchange.fillin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.MergeCell.Outcome;
import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.Source;
import planworkbench.plan.Tolerance;

/// Holds what came back against what was sent, what the plan holds, and what other departments say.
record MergeComparison(Plan plan) {

    List<MergeCell> cells(List<ReceivedPack> packs) {
        List<MergeCell> cells = new ArrayList<>();
        Map<ObservationKey, List<Submitted>> submitted = new HashMap<>();
        for (ReceivedPack pack : packs) {
            for (ReceivedCell received : pack.cells()) {
                MergeCell cell = cell(pack, received);
                cells.add(cell);
                Observation says = says(cell);
                if (says != null) {
                    submitted.computeIfAbsent(cell.figure(), _ -> new ArrayList<>()).add(new Submitted(cell, says));
                }
            }
        }
        return cells.stream().map(cell -> besideOthers(cell, submitted.getOrDefault(cell.figure(), List.of())))
                .toList();
    }

    private record Submitted(MergeCell cell, Observation says) {}

    private static @Nullable Observation says(MergeCell cell) {
        return cell.outcome() instanceof MergeCell.Same ? cell.present() : cell.entry();
    }

    private MergeCell cell(ReceivedPack pack, ReceivedCell received) {
        FillIn.Key key = pack.fillIn().key();
        FillIn.Cell asked = pack.fillIn().cells().stream().filter(cell -> cell.series().equals(received.series()))
                .findFirst().orElseThrow();
        Observation present = plan.observation(received.series(), key.year());
        String place = pack.sheet() + "!" + received.address();
        Outcome outcome = switch (received.answer()) {
            case ReceivedCell.NoFigure() -> new MergeCell.Empty();
            case ReceivedCell.Refused(String why, List<Object> arguments) -> new MergeCell.Refused(why, arguments);
            case ReceivedCell.Figure figure -> {
                Observation entry = entry(pack.file() + " " + place, key, received, figure, present);
                yield outcome(entry, figure, asked, present);
            }
        };
        var department = plan.departments().get(key.department());
        return new MergeCell(key, department == null ? key.department() : department.name(), pack.file(), place,
                received, asked, present, outcome);
    }

    /// What the pack does not say of the very figure that the plan holds stays as it is there.
    private static Observation entry(String place, FillIn.Key key, ReceivedCell received, ReceivedCell.Figure figure,
            @Nullable Observation present) {
        boolean confirms = isValue(present, figure.value());
        ObservationStatus usual = present == null || !confirms ? ObservationStatus.ESTIMATED : present.status();
        Source usualSource = present == null || !confirms ? new Source(place, null, "", false) : present.source();
        Source source = received.evidence().isEmpty() ? usualSource : new Source(received.evidence(), null, "", false);
        String note = received.remark().isEmpty() && present != null && confirms ? present.note() : received.remark();
        return new Observation(received.series(), key.year(), figure.value(),
                figure.status() == null ? usual : figure.status(), "", source, note);
    }

    private static Outcome outcome(Observation entry, ReceivedCell.Figure figure, FillIn.Cell asked,
            @Nullable Observation present) {
        boolean isNew = present == null || present.value() == null;
        boolean edited = !Objects.equals(FillIn.Known.of(present), asked.known());
        if (present != null && isValue(present, figure.value())) {
            boolean firmer = figure.status() != null && figure.status() != present.status();
            if (!firmer) {
                return isNewSource(present.source(), entry.source())
                        ? new MergeCell.Changed(entry)
                        : new MergeCell.Same();
            }
        }
        if (edited) {
            return new MergeCell.Conflict(entry, true, List.of());
        }
        return isNew ? new MergeCell.New(entry) : new MergeCell.Changed(entry);
    }

    /// A source that somebody compared with the original is not given up for one that nobody did.
    private static boolean isNewSource(@Nullable Source held, @Nullable Source submitted) {
        return submitted != null && (held == null || (!held.verified() && !held.equals(submitted)));
    }

    private static boolean isValue(@Nullable Observation observation, double value) {
        return observation != null && observation.value() != null && Tolerance.equal(observation.value(), value);
    }

    private static MergeCell besideOthers(MergeCell cell, List<Submitted> submitted) {
        Observation says = says(cell);
        if (says == null) {
            return cell;
        }
        List<MergeCell.Other> others = submitted.stream()
                .filter(other -> !other.cell.pack().equals(cell.pack()) && !isSameFigure(says, other.says))
                .map(other -> new MergeCell.Other(other.cell.department(), other.says)).toList();
        if (others.isEmpty()) {
            return cell;
        }
        boolean newerEdit = cell
                .outcome() instanceof MergeCell.Conflict(Observation _, boolean edited, List<MergeCell.Other> _)
                && edited;
        return cell.with(new MergeCell.Conflict(says, newerEdit, others));
    }

    /// The same number, as firm.
    static boolean isSameFigure(Observation one, Observation other) {
        return one.value() != null && isValue(other, one.value()) && one.status() == other.status();
    }
}
