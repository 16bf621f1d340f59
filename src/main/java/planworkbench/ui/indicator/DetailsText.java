package planworkbench.ui.indicator;

import planworkbench.plan.Reason;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// The sentences of the details panel.
record DetailsText(Messages messages) {

    private static final int DECIMALS = 2;

    String change(YearChange change) {
        return switch (change) {
            case YearChange.Growth(double fraction) ->
                messages.get("indicator.change", NumberText.signed(fraction * 100, DECIMALS) + "%");
            case YearChange.Points(double difference) -> messages.get("indicator.change",
                    FigureText.difference(difference, "%", messages.get("unit.points")));
            case YearChange.None(Reason reason) -> switch (reason) {
                case BREAK -> messages.get("indicator.change.break");
                case NO_DATA, NO_BASE, TOO_FEW_POINTS, CIRCULAR -> messages.get("indicator.change.no-data");
                case NOT_APPLICABLE, INVALID_FORMULA, MANUAL -> "";
            };
        };
    }

    /// “724.53 亿元 ÷ 1,343.78 亿元”.
    String formula(CellDetails.Parts parts) {
        return messages.get("indicator.computed.formula", parts.part().name(),
                FigureText.value(parts.partValue(), parts.part().unit().symbol()), parts.whole().name(),
                FigureText.value(parts.wholeValue(), parts.whole().unit().symbol()));
    }
}
