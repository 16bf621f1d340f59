package planworkbench.exchange.fillin;

import java.util.List;
import java.util.stream.DoubleStream;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.FigureCell;
import planworkbench.exchange.figures.FigureProblem;
import planworkbench.exchange.figures.ShareRow;
import planworkbench.exchange.fillin.PackLayout.Column;
import planworkbench.exchange.fillin.ReceivedCell.Answer;
import planworkbench.exchange.sheet.CellAddress;
import planworkbench.exchange.sheet.SheetCell;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.SheetRow;
import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.ObservationStatus;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Language;
import planworkbench.text.Messages;

/// Reads what stands in the cells to be filled in, and refuses what cannot be a figure of its indicator.
///
record CellReader(Plan plan) {

    private static final List<Messages> LANGUAGES = List.of(Messages.of(Language.ZH), Messages.of(Language.EN));

    ReceivedCell read(SeriesKey series, int number, @Nullable SheetRow row) {
        SheetCell value = row == null ? null : row.cell(Column.VALUE.index());
        String evidence = SentRows.text(row, Column.EVIDENCE.index());
        String remark = SentRows.text(row, Column.REMARK.index());
        Answer answer = value == null
                ? new ReceivedCell.NoFigure()
                : answer(series, value, SentRows.text(row, Column.STATUS.index()));
        if (answer instanceof ReceivedCell.Figure && longest(evidence, remark) > ReceivedCell.LONGEST_TEXT) {
            answer = new ReceivedCell.Refused(PackProblem.TEXT_TOO_LONG, ReceivedCell.LONGEST_TEXT);
        }
        return new ReceivedCell(series, new CellAddress(number, Column.VALUE.index()),
                value == null ? "" : SheetException.printable(Difference.shown(value)), shortened(evidence),
                shortened(remark), answer);
    }

    private static int longest(String one, String other) {
        return Math.max(one.length(), other.length());
    }

    private static String shortened(String text) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ");
        return plain.substring(0, Math.min(plain.length(), ReceivedCell.LONGEST_TEXT));
    }

    private Answer answer(SeriesKey series, SheetCell cell, String status) {
        Indicator indicator = plan.indicators().get(series.indicator());
        if (indicator == null) {
            return new ReceivedCell.Refused(PackProblem.NO_INDICATOR, series.indicator());
        }
        return switch (indicator.definition()) {
            case Definition.Ratio _,Definition.Formula _ -> new ReceivedCell.Refused(PackProblem.COMPUTED);
            case Definition.Entered _,Definition.RealGrowthOf _ -> answer(series, indicator, cell, status);
        };
    }

    private Answer answer(SeriesKey series, Indicator indicator, SheetCell cell, String status) {
        return switch (new FigureCell(indicator.unit(), "").read(cell)) {
            case FigureCell.None() -> new ReceivedCell.NoFigure();
            case FigureCell.No(String key, List<Object> arguments) -> new ReceivedCell.Refused(key, arguments);
            case FigureCell.Value value when isUndecided(series, value) ->
                new ReceivedCell.Refused(FigureProblem.FRACTION_OR_PERCENT.key(), List.of(Difference.shown(cell)));
            case FigureCell.Value(double value, boolean _) -> figure(series, value, status);
        };
    }

    /// The unit stands in the pack: a small share is a share, unless other years are a hundred times as much.
    private boolean isUndecided(SeriesKey series, FigureCell.Value value) {
        return ShareRow.of(DoubleStream.of(AllowedRange.known(plan, series)), List.of(value), true)
                .choose(value) == ShareRow.Choice.UNDECIDED;
    }

    private Answer figure(SeriesKey series, double value, String status) {
        AllowedRange range = AllowedRange.of(plan, series);
        if (range.least() != null && value < range.least()) {
            return new ReceivedCell.Refused(PackProblem.TOO_SMALL, range.least());
        }
        if (range.most() != null && value > range.most()) {
            return new ReceivedCell.Refused(PackProblem.TOO_LARGE, range.most());
        }
        if (range.whole() && value != Math.rint(value)) {
            return new ReceivedCell.Refused(PackProblem.NOT_WHOLE);
        }
        return status.isEmpty() ? new ReceivedCell.Figure(value, null) : withStatus(value, status);
    }

    /// By the word on the screen, in whichever language the pack was made.
    private static Answer withStatus(double value, String word) {
        for (ObservationStatus status : ObservationStatus.values()) {
            if (LANGUAGES.stream().anyMatch(messages -> messages.label("status.", status).equalsIgnoreCase(word))) {
                return status == ObservationStatus.AWAITED
                        ? new ReceivedCell.Refused(PackProblem.AWAITED)
                        : new ReceivedCell.Figure(value, status);
            }
        }
        return new ReceivedCell.Refused(PackProblem.UNKNOWN_STATUS, word);
    }
}
