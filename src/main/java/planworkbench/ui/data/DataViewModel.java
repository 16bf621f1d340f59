package planworkbench.ui.data;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import planworkbench.exchange.figures.MappingMemory;
import planworkbench.ui.common.WorkspaceModel;

/// Which part of the page is open; each part has a view-model of its own.
public final class DataViewModel {

    private final ObjectProperty<DataSection> section = new SimpleObjectProperty<>(DataSection.IMPORT);
    private final ImportViewModel imports;
    private final ExportViewModel exports;
    private final FillInViewModel fillIns;
    private final MergeViewModel merges;

    public DataViewModel(WorkspaceModel workspace, MappingMemory memory) {
        this.imports = new ImportViewModel(workspace, memory);
        this.exports = new ExportViewModel(workspace);
        this.fillIns = new FillInViewModel(workspace);
        this.merges = new MergeViewModel(workspace, this::openFillIn);
    }

    public ObjectProperty<DataSection> sectionProperty() {
        return section;
    }

    public ImportViewModel imports() {
        return imports;
    }

    public ExportViewModel exports() {
        return exports;
    }

    public FillInViewModel fillIns() {
        return fillIns;
    }

    public MergeViewModel merges() {
        return merges;
    }

    /// Where packs are sent again.
    private void openFillIn(int year) {
        fillIns.yearProperty().set(year);
        section.set(DataSection.FILL_IN);
    }
}
