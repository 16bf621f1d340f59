package planworkbench.cli;

import java.util.List;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.figures.PassedOver;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;

/// What an import changes, or would change, for a reader.
record ImportTable(Terminal terminal, Plan plan) {

    void print(List<ImportPreview> previews, boolean applied) {
        previews.forEach(this::print);
        long figures = previews.stream().flatMap(ImportPreview::entries).count();
        if (figures == 0) {
            terminal.say("cli.import.nothing-applied");
        } else {
            terminal.say(applied ? "cli.import.applied" : "cli.import.not-applied", figures);
        }
    }

    private void print(ImportPreview preview) {
        terminal.say("cli.import.title", SheetException.printable(preview.file()),
                SheetException.printable(preview.sheet()), preview.columns().size(),
                preview.count(Difference.New.class), preview.count(Difference.Changed.class),
                preview.count(Difference.Same.class), preview.count(Difference.Refused.class));
        if (preview.entries().findAny().isEmpty() && preview.count(Difference.Refused.class) == 0) {
            terminal.say("cli.import.no-differences");
        }
        TextTable table = new TextTable("lllll");
        for (Difference difference : preview.differences()) {
            if (!(difference.outcome() instanceof Difference.Same)) {
                table.row(difference.place(), plan.seriesName(difference.key().series()),
                        Integer.toString(difference.key().year()), kind(difference), text(difference));
            }
        }
        terminal.out().print(table.text());
        for (PassedOver passed : preview.passedOver()) {
            terminal.say("cli.import.passed-over", passed.place(), SheetException.printable(passed.label()),
                    terminal.messages().get(passed.problem().key(), ""));
        }
        if (!preview.otherSheets().isEmpty()) {
            terminal.say("cli.import.other-sheets",
                    SheetException.printable(String.join("、", preview.otherSheets())));
        }
    }

    private String kind(Difference difference) {
        String kind = terminal.messages().get(switch (difference.outcome()) {
            case Difference.New _ -> "import.new";
            case Difference.Changed _ -> "import.changed";
            case Difference.Same() -> "import.same";
            case Difference.Refused _ -> "import.refused";
        });
        return difference.hidden() ? kind + terminal.messages().get("import.hidden") : kind;
    }

    private String text(Difference difference) {
        return switch (difference.outcome()) {
            case Difference.New(Observation entry, boolean fraction) -> figure(entry) + converted(fraction);
            case Difference.Changed(Observation entry, boolean fraction) -> terminal.messages().get("history.change",
                    difference.old() == null ? "—" : figure(difference.old()), figure(entry)) + converted(fraction);
            case Difference.Same() -> "";
            case Difference.Refused refused -> SheetException.printable(Difference.shown(difference.cell())) + " "
                    + reason(refused, terminal.messages());
        };
    }

    private String converted(boolean fraction) {
        return fraction ? terminal.messages().get("import.from-fraction") : "";
    }

    static String reason(Difference.Refused refused, Messages messages) {
        return messages.get(refused.key(), refused.arguments().stream().map(SheetException::printable).toArray());
    }

    private String figure(Observation observation) {
        Double value = observation.value();
        return value == null
                ? terminal.messages().label("status.", observation.status())
                : FigureText.value(value, plan.indicator(observation.series().indicator()).unit().symbol());
    }
}
