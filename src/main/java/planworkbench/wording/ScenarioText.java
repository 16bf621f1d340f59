package planworkbench.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Origin;
import planworkbench.scenario.Scenario;
import planworkbench.text.Messages;

/// A scenario's own properties in words.
public record ScenarioText(Messages messages) {

    /// Its name and what is different from another state of it: “压力”，已锁定.
    String of(Scenario scenario, Scenario other) {
        List<String> said = new ArrayList<>(List.of(messages.get("history.scenario-state", scenario.name())));
        if (scenario.origin() != other.origin()) {
            said.add(messages.get("tree.history.origin", origin(scenario.origin())));
        }
        if (scenario.locked() != other.locked()) {
            said.add(messages.get(scenario.locked() ? "tree.history.locked" : "tree.history.unlocked"));
        }
        if (!Objects.equals(scenario.approved(), other.approved())) {
            said.add(scenario.approved() == null
                    ? messages.get("tree.history.not-approved")
                    : approved(scenario.approved()));
        }
        if (!scenario.note().equals(other.note())) {
            said.add(scenario.note().isEmpty()
                    ? messages.get("tree.history.no-note")
                    : messages.get("tree.history.note", scenario.note()));
        }
        return String.join(messages.get("tree.history.separator"), said);
    }

    /// “规划基期”; “随上级情景” where it takes its parent's.
    public String origin(@Nullable Origin origin) {
        return origin == null ? messages.get("tree.origin.inherited") : messages.label("scenario.origin.", origin);
    }

    /// “李局 2026-11-27 批准”
    public String approved(Scenario.Signed signed) {
        return messages.get("tree.approved", signed.by(), signed.on().toString());
    }

    /// “王敏 2026-11-27 新建”
    public String made(Scenario.Signed signed) {
        return messages.get("tree.made", signed.by(), signed.on().toString());
    }
}
