package planworkbench.ui.data;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.FigureProblem;
import planworkbench.exchange.figures.ImportException;
import planworkbench.exchange.figures.TableMeaning;
import planworkbench.exchange.sheet.CellAddress;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.wording.FailureText;

/// What would come of a table, in words.
record DifferenceText(Plan plan, Messages messages) {

    String of(Exception problem) {
        return switch (problem) {
            case SheetException sheet -> sheet.text(messages);
            case ImportException table -> table.text(messages);
            default -> new FailureText(null, messages).of(problem);
        };
    }

    String series(Difference difference) {
        return plan.seriesName(difference.key().series());
    }

    /// As it stands in the table.
    String written(Difference difference) {
        return SheetException.printable(Difference.shown(difference.cell()));
    }

    String before(Difference difference) {
        return difference.old() == null ? "" : figure(difference.old());
    }

    String after(Difference difference) {
        return switch (difference.outcome()) {
            case Difference.New(Observation entry, boolean _) -> figure(entry);
            case Difference.Changed(Observation entry, boolean _) -> figure(entry);
            case Difference.Same() -> before(difference);
            case Difference.Refused _ -> "";
        };
    }

    /// What comes of the cell and, where it is not plain, why.
    String outcome(Difference difference) {
        String kind = messages.label("data.kind.", DifferenceKind.of(difference));
        String why = switch (difference.outcome()) {
            case Difference.New(Observation _, boolean fraction) ->
                fraction ? messages.get("import.from-fraction") : "";
            case Difference.Changed(Observation _, boolean fraction) ->
                fraction ? messages.get("import.from-fraction") : "";
            case Difference.Same() -> "";
            case Difference.Refused refused -> messages.get("data.why", messages.get(refused.key(),
                    refused.arguments().stream().map(SheetException::printable).toArray()));
        };
        return kind + why + (difference.hidden() ? messages.get("import.hidden") : "");
    }

    private String figure(Observation observation) {
        Double value = observation.value();
        return value == null
                ? messages.label("status.", observation.status())
                : FigureText.value(value, plan.indicator(observation.series().indicator()).unit().symbol());
    }

    String problem(FigureProblem problem) {
        return messages.get(problem.key(), "", "");
    }

    /// Where the head was found and what stands in which column; the other way round where each year has a row.
    String head(TableMeaning meaning) {
        boolean turned = meaning.turned();
        String first = place(meaning.firstHeadRow(), !turned);
        String rows = meaning.firstHeadRow() == meaning.lastHeadRow()
                ? messages.get(turned ? "data.head.column" : "data.head.row", first)
                : messages.get(turned ? "data.head.columns" : "data.head.rows", first,
                        place(meaning.lastHeadRow(), !turned));
        StringBuilder head = new StringBuilder(rows);
        append(head, turned ? "data.head.names-row" : "data.head.names", meaning.nameColumn(), turned);
        append(head, turned ? "data.head.codes-row" : "data.head.codes", meaning.codeColumn(), turned);
        append(head, turned ? "data.head.units-row" : "data.head.units", meaning.unitColumn(), turned);
        if (!meaning.unit().isEmpty()) {
            head.append(messages.get("data.head.unit-for-all", SheetException.printable(meaning.unit())));
        }
        return head.toString();
    }

    /// As spreadsheets write it: 3, or C.
    static String place(int index, boolean row) {
        return row ? Integer.toString(index + 1) : CellAddress.columnName(index);
    }

    private void append(StringBuilder head, String key, int index, boolean row) {
        if (index >= 0) {
            head.append(messages.get(key, place(index, row)));
        }
    }
}
