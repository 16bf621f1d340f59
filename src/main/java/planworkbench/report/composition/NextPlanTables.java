package planworkbench.report.composition;

import java.util.ArrayList;
import java.util.List;

import planworkbench.assessment.nextplan.NextPlan;
import planworkbench.assessment.nextplan.ProposedLevel;
import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.AsBefore;
import planworkbench.assessment.nextplan.ProposedTarget.ByHand;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.assessment.nextplan.ProposedTarget.Proposal;
import planworkbench.report.document.DataTable.Cell;
import planworkbench.report.document.DataTable.Column;
import planworkbench.report.document.DataTable.Row;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.wording.NextPlanText;
import planworkbench.wording.TargetText;

/// The proposals as tables: each printed text with the number behind it.
record NextPlanTables(NextPlan next, Messages messages, NextPlanText words) {

    void proposals(Draft draft, List<ProposedTarget> targets) {
        draft.table("next.proposals", messages.get("next.proposals.table", targetYear()),
                List.of(column("compose.column.target", 21), wide("next.column.present", 18, presentYear()),
                        column("next.column.outcome", 21), wide("next.column.base", 18, baseYear()),
                        wide("next.column.proposed", 19, targetYear()),
                        figures(messages.get("next.column.probability"), 10),
                        figures(messages.get("next.column.pace"), 12)),
                targets.stream().map(this::proposal).toList(), messages.get("next.proposals.note"));
    }

    private Row proposal(ProposedTarget one) {
        return new Row(one.id(), List.of(Cell.of(one.present().name()), Cell.of(words.present(one)),
                Cell.of(words.outcome(one)), new Cell(words.base(one), one.base().known()),
                new Cell(words.wanted(one), one.number()), probability(one),
                one.outlook() instanceof Numbers numbers && numbers.pace() != null
                        ? new Cell(words.pace(one.present(), numbers.pace()), numbers.pace().yearly())
                        : Cell.of(Composition.NOTHING)));
    }

    private Cell probability(ProposedTarget one) {
        return switch (one.outlook()) {
            case Numbers numbers -> new Cell(words.probability(one), numbers.chosen().probability());
            case AsBefore(double probability) -> new Cell(words.probability(one), probability);
            case ByHand _ -> Cell.of(Composition.NOTHING);
        };
    }

    /// Each probability with its number, and what the chosen one asks of history.
    void probabilities(Draft draft, List<ProposedTarget> targets) {
        if (targets.isEmpty()) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(column("compose.column.target", 26),
                column("compose.column.unit", 9), figures(messages.get("next.column.median"), 11)));
        for (double probability : next.terms().probabilities()) {
            columns.add(figures(messages.get("next.column.at", NextPlanText.wantedProbability(probability)), 12));
        }
        columns.add(figures(messages.get("next.column.chosen"), 11));
        columns.add(column("next.column.history", 17));
        draft.table("next.probabilities", messages.get("next.probabilities.table", targetYear()), columns,
                targets.stream().map(one -> numbers(one, (Numbers) one.outlook())).toList(),
                messages.get("next.probabilities.note"));
    }

    private Row numbers(ProposedTarget one, Numbers numbers) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(one.present().name()),
                Cell.of(TargetText.unit(one.present())), Composition.number(numbers.prospect().median())));
        for (Proposal proposal : numbers.proposals()) {
            cells.add(level(proposal.rounded()));
        }
        cells.add(level(numbers.chosen().level()));
        String history = words.history(one.present(), numbers.pace());
        cells.add(history.isEmpty() || numbers.pace() == null
                ? Cell.of(Composition.NOTHING)
                : new Cell(history, numbers.pace().historyBest().isPresent()
                        ? (Double) numbers.pace().historyBest().getAsDouble()
                        : null));
        return new Row(one.id(), cells);
    }

    private Cell level(ProposedLevel level) {
        return level.upTo() == null
                ? Composition.number(level.value())
                : new Cell(messages.get("next.range", FigureText.value(level.value()), FigureText.value(level.upTo())),
                        level.value());
    }

    void byHand(Draft draft, List<ProposedTarget> targets) {
        draft.table("next.by-hand", messages.get("next.by-hand.table"),
                List.of(column("compose.column.target", 34), wide("next.column.present", 22, presentYear()),
                        column("next.column.outcome", 22), column("next.column.reason", 18)),
                targets.stream().map(one -> new Row(one.id(), Composition.texts(one.present().name(),
                        words.present(one), words.outcome(one), words.reason(one, (ByHand) one.outlook())))).toList(),
                messages.get("next.by-hand.note"));
    }

    private Column column(String key, int weight) {
        return new Column(messages.get(key), weight, false);
    }

    private Column wide(String key, int weight, String year) {
        return new Column(messages.get(key, year), weight, false);
    }

    private static Column figures(String header, int weight) {
        return new Column(header, weight, true);
    }

    private String baseYear() {
        return Integer.toString(next.terms().baseYear());
    }

    private String presentYear() {
        return Integer.toString(next.plan().targetYear());
    }

    private String targetYear() {
        return Integer.toString(next.terms().targetYear());
    }
}
