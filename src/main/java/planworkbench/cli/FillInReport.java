package planworkbench.cli;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import planworkbench.exchange.fillin.FillInPack;
import planworkbench.exchange.fillin.FillInStanding;
import planworkbench.plan.FillIn;
import planworkbench.plan.Indicator;
import planworkbench.plan.Plan;

/// What `fill-in` prints: every department that was chosen, and what became of it.
///
/// @param plan with what was sent
/// @param chosen as they stood before
/// @param files what was sent, or would be
record FillInReport(Terminal terminal, Plan plan, int year, List<FillInStanding> chosen,
        SequencedMap<String, FillInPack> files, boolean applied) {

    private enum Outcome {
        SENT, ALREADY_SENT, NOTHING_TO_ASK
    }

    private @Nullable String file(FillInStanding standing) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().department().id().equals(standing.department().id()))
                .map(Map.Entry::getKey).findFirst().orElse(null);
    }

    private Outcome outcome(FillInStanding standing) {
        return file(standing) != null
                ? Outcome.SENT
                : standing.next().rows().isEmpty() ? Outcome.NOTHING_TO_ASK : Outcome.ALREADY_SENT;
    }

    private @Nullable FillIn now(FillInStanding standing) {
        return plan.fillIns().get(new FillIn.Key(standing.department().id(), year));
    }

    private List<Indicator> unassigned() {
        return FillInPack.asked(plan, null).toList();
    }

    void print() {
        TextTable table = new TextTable("lrrlrl").row(terminal.messages().get("cli.fill-in.head.department"),
                terminal.messages().get("cli.fill-in.head.indicators"),
                terminal.messages().get("cli.fill-in.head.known"), terminal.messages().get("cli.fill-in.head.state"),
                terminal.messages().get("cli.fill-in.head.round"), terminal.messages().get("cli.fill-in.head.pack"));
        for (FillInStanding standing : chosen) {
            FillIn now = now(standing);
            table.row(standing.department().name(), Long.toString(standing.indicators()),
                    Long.toString(standing.known()),
                    now == null
                            ? terminal.messages().get("fill-in.state.not-sent")
                            : terminal.messages().label("fill-in.state.", now.state()),
                    now == null ? "—" : Integer.toString(now.round()), what(standing));
        }
        terminal.out().print(table.text());
        if (!unassigned().isEmpty()) {
            terminal.say("cli.fill-in.unassigned", unassigned().size(),
                    String.join("、", unassigned().stream().map(Indicator::name).toList()));
        }
        terminal.say(files.isEmpty() ? "cli.fill-in.nothing" : applied ? "cli.fill-in.done" : "cli.fill-in.would-be",
                files.size());
    }

    private String what(FillInStanding standing) {
        Outcome outcome = outcome(standing);
        String file = file(standing);
        return file == null
                ? terminal.messages().label("cli.fill-in.outcome.", outcome)
                : terminal.messages().label("cli.fill-in.outcome.", outcome, file, standing.next().rows().size());
    }

    ObjectNode json() {
        ObjectNode document = terminal.json().createObjectNode();
        document.put("year", year);
        document.put("applied", applied);
        document.put("files", files.size());
        ArrayNode departments = document.putArray("departments");
        for (FillInStanding standing : chosen) {
            FillIn now = now(standing);
            ObjectNode node = departments.addObject();
            node.put("id", standing.department().id());
            node.put("name", standing.department().name());
            node.put("indicators", standing.indicators());
            node.put("known", standing.known());
            node.put("state", now == null ? "not-sent" : ProjectionJson.word(now.state()));
            node.put("round", now == null ? 0 : now.round());
            node.put("outcome", ProjectionJson.word(outcome(standing)));
            node.put("file", file(standing));
            node.put("asked", file(standing) == null ? 0 : standing.next().rows().size());
            node.put("returned", file(standing) == null ? 0 : standing.next().returned());
        }
        ArrayNode unassigned = document.putArray("unassigned");
        unassigned().forEach(indicator -> unassigned.add(indicator.code()));
        return document;
    }
}
