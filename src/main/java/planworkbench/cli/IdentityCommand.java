package planworkbench.cli;

import java.util.List;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import planworkbench.plan.Identity;
import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.store.Workspace;

/// Says what figures have to come to, for `check` to hold them against.
@Command(name = "identity", description = "${bundle:cli.usage.identity}")
final class IdentityCommand extends WorkspaceCommand {

    @Parameters(index = "1", paramLabel = "NAME", description = "${bundle:cli.usage.identity.name}")
    private String name = "";

    @Option(names = "--total", paramLabel = "INDICATOR", description = "${bundle:cli.usage.identity.total}")
    private @Nullable String total;

    @Option(names = "--parts", split = TypedList.NAMES, splitSynopsisLabel = ",", paramLabel = "INDICATOR", description = "${bundle:cli.usage.identity.parts}")
    private List<String> parts = List.of();

    @Option(names = "--share", paramLabel = "INDICATOR", description = "${bundle:cli.usage.identity.share}")
    private @Nullable String share;

    @Option(names = "--part", paramLabel = "INDICATOR", description = "${bundle:cli.usage.identity.part}")
    private @Nullable String part;

    @Option(names = "--whole", paramLabel = "INDICATOR", description = "${bundle:cli.usage.identity.whole}")
    private @Nullable String whole;

    @Option(names = "--remove", description = "${bundle:cli.usage.identity.remove}")
    private boolean remove;

    IdentityCommand(Services services, Terminal terminal) {
        super(services, terminal);
    }

    @Override
    void run(Workspace open) {
        Plan plan = open.edits().current().plan();
        if (remove && !plan.identities().containsKey(name)) {
            throw new Refusal("cli.identity.unknown", name, String.join("、", plan.identities().keySet()));
        }
        terminal.apply(open, remove ? new Change.RemoveIdentity(name) : new Change.PutIdentity(identity(plan)), "");
    }

    private Identity identity(Plan plan) {
        try {
            if (total != null && !parts.isEmpty() && share == null) {
                return new Identity.TotalOfParts(name, SeriesName.code(plan, total),
                        parts.stream().map(each -> SeriesName.code(plan, each.strip())).toList());
            }
            if (share != null && part != null && whole != null && total == null) {
                return new Identity.ShareOfWhole(name, SeriesName.code(plan, share), SeriesName.code(plan, part),
                        SeriesName.code(plan, whole));
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal("cli.identity.wrong");
        }
        throw new Refusal("cli.identity.wrong");
    }
}
