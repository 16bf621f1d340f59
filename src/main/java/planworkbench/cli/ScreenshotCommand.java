package planworkbench.cli;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import planworkbench.cli.Services.PictureSize;
import planworkbench.store.Workspace;

/// Every page as a picture, without a display.
@Command(name = "screenshot", description = "${bundle:cli.usage.screenshot}")
final class ScreenshotCommand implements Runnable {

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "${bundle:cli.usage.screenshot.out}")
    private Path out = Path.of("");

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1440x900", converter = PictureSizeConverter.class, description = "${bundle:cli.usage.screenshot.size}")
    private PictureSize size = new PictureSize(1440, 900);

    @Option(names = "--theme", defaultValue = "light", paramLabel = "light|dark", description = "${bundle:cli.usage.screenshot.theme}")
    private Theme theme = Theme.light;

    @Option(names = "--table", paramLabel = "FILE", description = "${bundle:cli.usage.screenshot.table}")
    private @Nullable Path table;

    ScreenshotCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public void run() {
        try (Workspace open = services.open(workspace.path())) {
            new PictureFolder(out, terminal.messages()).draw(services, open, size, theme == Theme.dark, table);
        }
        terminal.say("cli.pictures", out);
    }

    /// As it is typed.
    private enum Theme {
        light, dark
    }
}
