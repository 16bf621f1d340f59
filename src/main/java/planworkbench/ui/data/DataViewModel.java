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

    public DataViewModel(WorkspaceModel workspace, MappingMemory memory) {
        this.imports = new ImportViewModel(workspace, memory);
        this.exports = new ExportViewModel(workspace);
        this.fillIns = new FillInViewModel(workspace);
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
}
