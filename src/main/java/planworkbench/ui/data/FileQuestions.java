package planworkbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.ExportFormat;
import planworkbench.report.output.ReportFormat;
import planworkbench.text.Messages;

/// Asks the user for files, with the windows of the system; tests answer themselves.
public interface FileQuestions {

    /// A table to import.
    void table(@Nullable Window owner, Messages messages, Consumer<Path> onChosen);

    /// Where to write an export.
    ///
    /// @param name that is proposed, without its ending
    void export(@Nullable Window owner, Messages messages, ExportFormat format, String name, Consumer<Path> onChosen);

    /// The folder that fill-in packs go to.
    void packs(@Nullable Window owner, Messages messages, Consumer<Path> onChosen);

    /// Where to write a report.
    ///
    /// @param name that is proposed, without its ending
    void report(@Nullable Window owner, Messages messages, ReportFormat format, String name, Consumer<Path> onChosen);

    /// The folder for a report in several forms.
    void reports(@Nullable Window owner, Messages messages, Consumer<Path> onChosen);

    /// A report that was edited in Word.
    void edited(@Nullable Window owner, Messages messages, Consumer<Path> onChosen);

    /// Any files, such as evidence.
    void any(@Nullable Window owner, Messages messages, Consumer<List<Path>> onChosen);

    /// Fill-in packs that came back.
    void returned(@Nullable Window owner, Messages messages, Consumer<List<Path>> onChosen);
}
