package planworkbench.ui.indicator;

import planworkbench.plan.Observation;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What is said of a pasted cell.
record PastedCellText(Messages messages) {

    private static final int LONGEST = 40;

    /// The indicator, or the line of the block where the table has none for it.
    String place(PastedCell cell) {
        return cell.row().isEmpty() ? messages.get("indicator.paste.line", cell.line()) : cell.row();
    }

    /// On one line.
    String pasted(PastedCell cell) {
        String line = cell.text().strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    String outcome(PastedCell cell) {
        return switch (cell.outcome()) {
            case PastedCell.New(Observation entry) -> messages.get("indicator.paste.new", figure(cell, entry));
            case PastedCell.Changed(Observation entry) -> messages.get("indicator.paste.changed", figure(cell, entry));
            case PastedCell.Cleared _ -> messages.get("indicator.paste.cleared");
            case PastedCell.Same _ -> messages.get("indicator.paste.same");
            case PastedCell.Refused(var key, var arguments) ->
                messages.get("indicator.paste.refused", messages.get(key, arguments.toArray()));
        };
    }

    private static String figure(PastedCell cell, Observation entry) {
        Double value = entry.value();
        YearCell place = cell.cell();
        return value == null || place == null ? "" : FigureText.value(value, place.symbol());
    }
}
