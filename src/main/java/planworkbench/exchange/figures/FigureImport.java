package planworkbench.exchange.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetFile;
import planworkbench.plan.ObservationKey;
import planworkbench.plan.Plan;
import planworkbench.store.EditService;
import planworkbench.store.Snapshot;

/// Takes figures of tables into a plan: first a preview of each file, then all of them as one step. Figures of an earlier
/// file, or row, that say otherwise of the same cell are told.
public final class FigureImport {

    private final PlanIndex index;
    private final Mapping mapping;
    private final Map<ObservationKey, Difference> taken = new HashMap<>();

    /// @param mapping what was said or understood before of such tables
    public FigureImport(Plan plan, Mapping mapping) {
        this.index = new PlanIndex(plan);
        this.mapping = mapping;
    }

    /// @param sheet null for the one that holds most figures
    /// @throws ImportException where no figures can be found
    public ImportPreview preview(SheetFile file, @Nullable String sheet) throws ImportException {
        List<Sheet> asked = file.sheets().stream()
                .filter(each -> sheet == null ? !each.hidden() : each.name().equals(sheet)).toList();
        if (asked.isEmpty()) {
            throw new ImportException(file.name(), FigureProblem.NO_SHEET,
                    String.join("、", file.sheets().stream().map(Sheet::name).toList()));
        }
        List<FigureTable> tables = new ArrayList<>();
        for (Sheet each : asked) {
            FigureTable table = FigureTable.of(each, index, mapping);
            if (table != null) {
                tables.add(table);
            }
        }
        if (tables.isEmpty()) {
            throw new ImportException(file.name(), FigureProblem.NO_TABLE, "");
        }
        tables.sort(Comparator.comparingInt(FigureTable::size).reversed());
        FigureTable table = tables.getFirst();
        if (table.size() == 0 && table.passedOver().isEmpty()) {
            throw new ImportException(file.name(), FigureProblem.NO_FIGURES, table.sheet().name());
        }
        return preview(file.name(), table, tables.stream().skip(1).filter(other -> other.size() > 0)
                .map(other -> other.sheet().name()).toList());
    }

    private ImportPreview preview(String file, FigureTable table, List<String> others) {
        RowDifferences rows = new RowDifferences(index.plan(), file, table, taken);
        table.rows().forEach(rows::add);
        return new ImportPreview(file, table.sheet().name(), table.headings().years(), rows.differences(),
                table.passedOver(), rows.missing(), others, understood(table), TableMeaning.of(table));
    }

    /// Units and years are read anew from each table: what it says of them is its own.
    private static Mapping understood(FigureTable table) {
        Map<String, String> rows = new TreeMap<>();
        table.rows().forEach(row -> rows.put(withoutRegion(row.label()), row.series().indicator()));
        return new Mapping(rows, Map.of(), Map.of());
    }

    private static String withoutRegion(String label) {
        int at = label.lastIndexOf('@');
        return at > 0 ? label.substring(0, at) : label;
    }

    /// Enters the new and changed figures of all files as one step, which undo takes back as one.
    ///
    /// @param why for the history
    /// @throws ImportException where the plan has changed in one of the cells since; nothing is changed then
    public static Snapshot apply(EditService edits, List<ImportPreview> previews, String why) throws ImportException {
        return edits.apply(ImportPreview.change(edits.current().plan(), previews), why);
    }
}
