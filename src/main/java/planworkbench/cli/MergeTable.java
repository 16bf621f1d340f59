package planworkbench.cli;

import java.util.stream.Stream;

import planworkbench.exchange.fillin.DecisionKind;
import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeDecision;
import planworkbench.exchange.fillin.MergeDecisions;
import planworkbench.exchange.fillin.MergeKind;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.exchange.fillin.ReceivedPack;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.FillIn;
import planworkbench.plan.Plan;

/// What packs that came back change, or would change, for a reader.
record MergeTable(Terminal terminal, Plan plan) {

    void print(MergePreview preview, MergeDecisions decisions, boolean applied) {
        for (MergePreview.Pack pack : preview.packs()) {
            ReceivedPack received = pack.received();
            if (received != null) {
                head(preview, received);
                cells(preview, decisions, received.fillIn().key());
            }
        }
        preview.problems().forEach(problem -> terminal.say("cli.merge.refused", problem.text(terminal.messages())));
        terminal.say(applied ? "cli.merge.applied" : "cli.merge.not-applied", preview.entries(decisions).size(),
                preview.returned(decisions));
        if (applied) {
            preview.fillIns(decisions).forEach(fillIn -> terminal.say("cli.merge.state", text().department(fillIn),
                    Integer.toString(fillIn.year()), terminal.messages().label("fill-in.state.", fillIn.state())));
        }
    }

    private MergeText text() {
        return new MergeText(plan, terminal.messages());
    }

    private void head(MergePreview preview, ReceivedPack pack) {
        FillIn fillIn = pack.fillIn();
        Stream<Object> counts = Stream.of(MergeKind.NEW, MergeKind.CHANGED, MergeKind.SAME, MergeKind.EMPTY,
                MergeKind.REFUSED, MergeKind.CONFLICT)
                .map(kind -> preview.cells(kind).filter(cell -> cell.pack().equals(fillIn.key())).count());
        terminal.say("cli.merge.pack",
                Stream.concat(Stream.of(SheetException.printable(pack.file()), text().department(fillIn),
                        Integer.toString(fillIn.year()), fillIn.round()), counts).toArray());
    }

    private void cells(MergePreview preview, MergeDecisions decisions, FillIn.Key pack) {
        TextTable table = new TextTable("lllll");
        for (MergeCell cell : preview.cells()) {
            MergeKind kind = MergeKind.of(cell);
            if (cell.pack().equals(pack) && kind != MergeKind.SAME && kind != MergeKind.EMPTY) {
                String why = text().why(cell);
                table.row(cell.place(), text().series(cell), terminal.messages().get("history.change",
                        cell.present() == null ? "—" : text().present(cell), text().submitted(cell)),
                        why.isEmpty()
                                ? text().kind(cell)
                                : text().kind(cell) + terminal.messages().get("merge.why-not", why),
                        decision(decisions.of(cell)));
            }
        }
        terminal.out().print(table.text());
    }

    private String decision(MergeDecision decision) {
        String word = terminal.messages().label("merge.decision.", DecisionKind.of(decision));
        return decision instanceof MergeDecision.Return(String reason)
                ? word + terminal.messages().get("merge.why-not", reason)
                : word;
    }
}
