package planworkbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.ImportException;
import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.figures.Mapping;
import planworkbench.exchange.figures.MappingMemory;
import planworkbench.exchange.figures.TableMeaning;
import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.SheetFile;
import planworkbench.exchange.sheet.SheetLimits;
import planworkbench.exchange.sheet.SheetReader;
import planworkbench.plan.Plan;
import planworkbench.store.Change;
import planworkbench.store.ChangeStopped;
import planworkbench.ui.common.LatestOnly;
import planworkbench.ui.common.LongWork;
import planworkbench.ui.common.WorkspaceModel;

/// A table of others on its way into the plan: read, understood, corrected by the user, compared, entered as one step.
public final class ImportViewModel {

    private final ReadOnlyObjectWrapper<@Nullable SheetFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPreview> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> problem = new ReadOnlyObjectWrapper<>();
    private final LatestStep<Done> done;
    private final ObjectProperty<@Nullable DifferenceKind> kind = new SimpleObjectProperty<>();
    private final ObjectProperty<TableMeaning.@Nullable Row> mapped = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty source = new SimpleStringProperty("");

    private final WorkspaceModel workspace;
    private final MappingMemory memory;
    private final LatestOnly<ImportRequest, ImportRequest.Answer> comparison;
    private @Nullable String sheet;
    private int opening;
    private Mapping said = Mapping.NONE;

    ImportViewModel(WorkspaceModel workspace, MappingMemory memory) {
        this.workspace = workspace;
        this.done = new LatestStep<>(workspace);
        this.memory = memory;
        this.comparison = new LatestOnly<>(workspace.background(), request -> request.answer(memory), this::show,
                problem::set);
        workspace.snapshotProperty().subscribe(_ -> changed());
    }

    /// What was entered.
    public record Done(String file, long figures) {}

    /// The file as it was read; null while none is open.
    public ReadOnlyObjectProperty<@Nullable SheetFile> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// What the table would change; null until that is known.
    public ReadOnlyObjectProperty<@Nullable ImportPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// Why nothing can be taken; null where it can.
    public ReadOnlyObjectProperty<@Nullable Exception> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What was entered last, until another file is opened.
    public ReadOnlyObjectProperty<@Nullable Done> doneProperty() {
        return done.property();
    }

    /// The cells that are listed; null for all.
    public ObjectProperty<@Nullable DifferenceKind> kindProperty() {
        return kind;
    }

    /// The row that an indicator is being chosen for; null for none.
    public ObjectProperty<TableMeaning.@Nullable Row> mappedProperty() {
        return mapped;
    }

    /// Why, for the history; empty for the file's name.
    public StringProperty reasonProperty() {
        return reason;
    }

    /// Where the table comes from; stands in the source of each figure before the file's name.
    public StringProperty sourceProperty() {
        return source;
    }

    public LongWork work() {
        return workspace.longWork();
    }

    Plan plan() {
        return workspace.snapshot().plan();
    }

    /// The sheets that can be chosen.
    List<String> sheets() {
        SheetFile open = file.get();
        return open == null ? List.of() : open.sheets().stream().map(Sheet::name).toList();
    }

    /// Reads a file and compares it with the plan; nothing is changed yet.
    public void open(Path path) {
        forget();
        done.forget();
        work().start("data.work.read", run -> read(path, run), read -> {
            file.set(read.file());
            problem.set(read.problem());
            compare();
        }, problem::set);
    }

    /// @param file null where it could not be read
    private record Read(@Nullable SheetFile file, @Nullable SheetException problem) {}

    private static Read read(Path path, LongWork.Run run) {
        try {
            return new Read(SheetReader.read(path, SheetLimits.DEFAULT, run::isStopped), null);
        } catch (SheetException e) {
            return new Read(null, e);
        }
    }

    public void choose(String name) {
        if (!name.equals(sheet)) {
            sheet = name;
            compare();
        }
    }

    /// Says which indicator a row means; empty to pass over it.
    public void mapRow(String label, String code) {
        mapped.set(null);
        say(new Mapping(Map.of(withoutRegion(label), code), Map.of(), Map.of()));
    }

    /// Says which unit a row's figures are in; empty for the indicator's own.
    public void setUnit(String label, String unit) {
        say(new Mapping(Map.of(), Map.of(withoutRegion(label), unit.strip()), Map.of()));
    }

    /// Says which year a column holds; 0 to pass over it.
    public void setYear(String heading, int year) {
        say(new Mapping(Map.of(), Map.of(), Map.of(heading, year)));
    }

    private static String withoutRegion(String label) {
        int at = label.lastIndexOf('@');
        return at > 0 ? label.substring(0, at) : label;
    }

    private void say(Mapping more) {
        said = said.with(more);
        compare();
    }

    private void compare() {
        SheetFile open = file.get();
        if (open != null) {
            comparison.request(new ImportRequest(opening, open, sheet, plan(), said));
        }
    }

    private void show(ImportRequest.Answer answer) {
        if (answer.request().opening() == opening && file.get() != null) {
            preview.set(answer.preview());
            problem.set(answer.problem());
        }
    }

    /// Enters the new and changed figures as one step. What is refused stays out.
    ///
    /// @param why for the history where the user gave no reason
    public void enter(String why) {
        ImportPreview shown = preview.get();
        if (shown == null || shown.entries().findAny().isEmpty()) {
            return;
        }
        String given = reason.get().isBlank() ? why : reason.get().strip();
        ImportPreview sourced = shown.from(source.get());
        Mapping understood = shown.mapping().with(said);
        String plan = plan().header().id();
        workspace.enter("data.work.enter", now -> change(now.plan(), sourced), given, entered -> {
            done.entered(new Done(sourced.file(), sourced.entries().count()), entered.revision());
            forget();
            workspace.background().worker().execute(() -> memory.remember(plan, understood));
        }, this::failed);
    }

    private static Change change(Plan plan, ImportPreview preview) {
        try {
            return ImportPreview.change(plan, List.of(preview));
        } catch (ImportException e) {
            throw new IllegalStateException(e);
        }
    }

    private void failed(RuntimeException failure) {
        if (!(failure instanceof ChangeStopped)) {
            problem.set(failure);
        }
        compare();
    }

    /// While figures are being entered, the preview stays as it was confirmed.
    private void changed() {
        if (!work().isRunning()) {
            compare();
        }
    }

    public void undo() {
        done.forget();
        workspace.undo();
    }

    /// Closes the file without entering anything.
    public void forget() {
        opening++;
        file.set(null);
        preview.set(null);
        problem.set(null);
        kind.set(null);
        mapped.set(null);
        reason.set("");
        source.set("");
        sheet = null;
        said = Mapping.NONE;
    }
}
