package planworkbench.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.exchange.DataPackage;
import planworkbench.exchange.DataPackageReader;
import planworkbench.exchange.PackageException;
import planworkbench.exchange.figures.PackageEvidence;
import planworkbench.plan.Evidence;
import planworkbench.store.Workspace;

/// Makes a workspace from a plan package.
@Command(name = "new", description = "${bundle:cli.usage.new}")
final class NewCommand implements Runnable {

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "${bundle:cli.usage.new.from}")
    private Path from = Path.of("");

    NewCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        Path name = workspace.path().normalize().getFileName();
        if (name == null || name.toString().isEmpty()) {
            throw new Refusal("cli.no-name", workspace.path());
        }
        DataPackage content = content();
        try (Workspace made = services.create(workspace.path(), content)) {
            var plan = made.edits().current().plan();
            terminal.markPractice(plan);
            terminal.say("cli.made", workspace.path(), plan.header().name(), plan.targets().size(),
                    plan.observations().size(), plan.workItems().size());
            List<Evidence> missing = new PackageEvidence(from).keepIn(made.edits().evidence(), plan);
            if (!missing.isEmpty()) {
                terminal.say("cli.evidence-missing", missing.size(),
                        missing.stream().map(Evidence::name).distinct()
                                .collect(Collectors.joining(terminal.messages().get("planned.names-separator"))));
            }
        }
    }

    private DataPackage content() {
        try {
            return DataPackageReader.read(from);
        } catch (PackageException e) {
            throw new Refusal("cli.package", from, e.text(terminal.messages()));
        }
    }
}
