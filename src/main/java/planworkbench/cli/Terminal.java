package planworkbench.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import planworkbench.exchange.figures.EvidenceMissing;
import planworkbench.plan.Evidence;
import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.store.DomainJson;
import planworkbench.store.Workspace;
import planworkbench.text.Messages;

/// Where a command writes, and in which language.
record Terminal(PrintWriter out, Messages messages) {

    /// Says of practice data that it is invented, before anything else is said of it.
    void markPractice(Plan plan) {
        if (plan.header().practice()) {
            say("cli.practice");
        }
    }

    /// One line in the user's language.
    void say(String key, Object... arguments) {
        out.println(messages.get(key, arguments));
    }

    /// Nothing where nothing is missing.
    void tellMissing(List<Evidence> missing) {
        if (!missing.isEmpty()) {
            out.println(new EvidenceMissing(missing).text(messages));
        }
    }

    /// What the newest step changed.
    void printLatestStep(Workspace workspace) {
        markPractice(workspace.edits().current().plan());
        HistoryLine.ofLatestStep(workspace, messages).forEach(line -> out.println(line.text()));
    }

    /// Does a change and prints it, or says that it changes nothing.
    void apply(Workspace workspace, Change change, String why) {
        long before = workspace.edits().current().revision();
        if (workspace.edits().apply(change, why).revision() == before) {
            say("cli.nothing-changed");
        } else {
            printLatestStep(workspace);
        }
    }

    /// Made when a command asks for it: it takes a while, and the window is waited for.
    JsonMapper json() {
        return DomainJson.mapper();
    }

    /// The one document of `--json`.
    void print(JsonNode document) {
        try {
            out.println(json().writerWithDefaultPrettyPrinter().writeValueAsString(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
