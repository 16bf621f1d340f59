package planworkbench.exchange.fillin;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.FillIn;
import planworkbench.plan.Observation;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What came back, in words.
public record MergeText(Plan plan, Messages messages) {

    /// An indicator that was taken out since by its code.
    public String series(MergeCell cell) {
        return plan.indicators().containsKey(cell.received().series().indicator())
                ? plan.seriesName(cell.received().series())
                : cell.received().series().indicator();
    }

    public String kind(MergeCell cell) {
        return messages.label("merge.kind.", MergeKind.of(cell));
    }

    /// What the workspace held when the pack was sent; empty where it held nothing.
    public String sent(MergeCell cell) {
        FillIn.Known known = cell.asked().known();
        return known == null ? "" : figure(cell, known.value(), known.status());
    }

    public String present(MergeCell cell) {
        Observation present = cell.present();
        return present == null ? "" : figure(cell, present);
    }

    /// The figure as it was understood; what cannot be one as it was written.
    public String submitted(MergeCell cell) {
        Observation entry = cell.entry();
        if (entry != null) {
            return figure(cell, entry);
        }
        return cell.outcome() instanceof MergeCell.Same ? present(cell) : cell.received().written();
    }

    private String figure(MergeCell cell, Observation observation) {
        return figure(cell, observation.value(), observation.status());
    }

    private String figure(MergeCell cell, @Nullable Double value, ObservationStatus status) {
        var indicator = plan.indicators().get(cell.received().series().indicator());
        return value == null
                ? messages.label("status.", status)
                : FigureText.value(value, indicator == null ? "" : indicator.unit().symbol());
    }

    /// How firm it is said to be; empty for what is no figure.
    public String status(MergeCell cell) {
        Observation entry = cell.outcome() instanceof MergeCell.Same ? cell.present() : cell.entry();
        return entry == null ? "" : messages.label("status.", entry.status());
    }

    /// Why a cell is refused or who says otherwise; empty for all others.
    public String why(MergeCell cell) {
        return switch (cell.outcome()) {
            case MergeCell.Refused(String key, List<Object> arguments) ->
                messages.get(key, arguments.stream().map(SheetException::printable).toArray());
            case MergeCell.Conflict(Observation _, boolean newerEdit, List<MergeCell.Other> others) -> {
                List<String> sides = new ArrayList<>();
                if (newerEdit) {
                    sides.add(messages.get("merge.newer-edit",
                            cell.present() == null ? "—" : figure(cell, cell.present())));
                }
                others.forEach(other -> sides.add(messages.get("merge.other", other.department(),
                        figure(cell, other.entry()))));
                yield String.join("；", sides);
            }
            case MergeCell.New _,MergeCell.Changed _,MergeCell.Same _,MergeCell.Empty _ -> "";
        };
    }

    /// What a return is proposed to say; empty where only a person knows.
    public String reason(MergeCell cell) {
        String reason = switch (cell.outcome()) {
            case MergeCell.Refused _ -> why(cell);
            case MergeCell.Empty _ -> messages.get("merge.reason.empty");
            case MergeCell.New _,MergeCell.Changed _,MergeCell.Same _,MergeCell.Conflict _ -> "";
        };
        return reason.substring(0, Math.min(reason.length(), FillIn.Cell.LONGEST_REASON));
    }

    public String department(FillIn fillIn) {
        var department = plan.departments().get(fillIn.department());
        return department == null ? fillIn.department() : department.name();
    }
}
