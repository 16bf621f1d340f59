package planworkbench.ui.data;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.ExportFormat;
import planworkbench.report.output.ReportFormat;
import planworkbench.text.Messages;

/// The file windows of the system.
public final class FileWindows implements FileQuestions {

    @Override
    public void table(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("data.import.choose"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("data.import.tables"), "*.xlsx", "*.xls",
                "*.csv", "*.txt"));
        tell(chooser.showOpenDialog(owner), onChosen);
    }

    /// A package of json is a folder: the chosen one gets a folder of the plan's name.
    @Override
    public void export(@Nullable Window owner, Messages messages, ExportFormat format, String name,
            Consumer<Path> onChosen) {
        if (format == ExportFormat.JSON) {
            folder(owner, messages.get("data.export.choose-folder"),
                    folder -> onChosen.accept(folder.resolve(name)));
            return;
        }
        String ending = "." + format.name().toLowerCase(Locale.ROOT);
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("data.export.choose"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.label("data.export.title.", format),
                "*" + ending));
        chooser.setInitialFileName(name + ending);
        tell(chooser.showSaveDialog(owner), onChosen);
    }

    @Override
    public void report(@Nullable Window owner, Messages messages, ReportFormat format, String name,
            Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("reporting.choose"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.label("reporting.format.", format),
                "*." + format.ending()));
        chooser.setInitialFileName(name + "." + format.ending());
        tell(chooser.showSaveDialog(owner), onChosen);
    }

    @Override
    public void reports(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
        folder(owner, messages.get("reporting.choose-folder"), onChosen);
    }

    @Override
    public void edited(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("reporting.read-back"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("reporting.word"), "*.docx"));
        tell(chooser.showOpenDialog(owner), onChosen);
    }

    @Override
    public void packs(@Nullable Window owner, Messages messages, Consumer<Path> onChosen) {
        folder(owner, messages.get("data.fill-in.choose-folder"), onChosen);
    }

    @Override
    public void returned(@Nullable Window owner, Messages messages, Consumer<List<Path>> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("data.merge.choose"));
        chooser.getExtensionFilters().add(new ExtensionFilter(messages.get("data.merge.packs"), "*.xlsx", "*.xls"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null) {
            onChosen.accept(chosen.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void any(@Nullable Window owner, Messages messages, Consumer<List<Path>> onChosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get("work.evidence.choose-title"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        if (chosen != null) {
            onChosen.accept(chosen.stream().map(File::toPath).toList());
        }
    }

    private static void folder(@Nullable Window owner, String title, Consumer<Path> onChosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        tell(chooser.showDialog(owner), onChosen);
    }

    private static void tell(@Nullable File chosen, Consumer<Path> onChosen) {
        if (chosen != null) {
            onChosen.accept(chosen.toPath());
        }
    }
}
