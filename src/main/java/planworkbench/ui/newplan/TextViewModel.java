package planworkbench.ui.newplan;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.TextReader;
import planworkbench.ui.common.LongWork;

/// The text of a new plan: pasted, typed, or read from a file.
public final class TextViewModel {

    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable SheetException> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> readFrom = new ReadOnlyObjectWrapper<>();

    private final LongWork work;

    TextViewModel(LongWork work) {
        this.work = work;
    }

    public StringProperty textProperty() {
        return text;
    }

    /// Why the last file was not taken; null where it was.
    ReadOnlyObjectProperty<@Nullable SheetException> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The name of the file that was read last; null where none was.
    ReadOnlyObjectProperty<@Nullable String> readFromProperty() {
        return readFrom.getReadOnlyProperty();
    }

    List<String> lines() {
        return text.get().isBlank() ? List.of() : TextReader.lines(text.get());
    }

    /// @param lines null where the file was refused
    private record Read(@Nullable List<String> lines, @Nullable SheetException problem) {}

    /// Puts the text of a file in the place of what there is. A file that is refused changes nothing.
    public void read(Path file) {
        work.start("newplan.work.read", run -> read(file, run), read -> {
            problem.set(read.problem());
            if (read.lines() != null) {
                text.set(String.join("\n", read.lines()));
                readFrom.set(String.valueOf(file.getFileName()));
            }
        }, failure -> {
            throw failure;
        });
    }

    private static Read read(Path file, LongWork.Run run) {
        try {
            return new Read(TextReader.read(file, run::isStopped), null);
        } catch (SheetException e) {
            return new Read(null, e);
        }
    }
}
