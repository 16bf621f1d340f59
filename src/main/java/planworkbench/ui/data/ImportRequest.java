package planworkbench.ui.data;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.FigureImport;
import planworkbench.exchange.figures.ImportException;
import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.figures.Mapping;
import planworkbench.exchange.figures.MappingMemory;
import planworkbench.exchange.sheet.SheetFile;
import planworkbench.plan.Plan;

/// A table to be held against the plan.
///
/// @param opening counts the files that were opened: an answer for an earlier one is of no use
/// @param sheet null for the one that holds most
/// @param said what the user said of this table; over what is remembered of earlier ones
record ImportRequest(int opening, SheetFile file, @Nullable String sheet, Plan plan, Mapping said) {

    /// @param preview null where the table cannot be taken
    /// @param problem why; null where it can
    record Answer(ImportRequest request, @Nullable ImportPreview preview, @Nullable ImportException problem) {}

    Answer answer(MappingMemory memory) {
        Mapping mapping = memory.of(plan.header().id()).with(said);
        try {
            return new Answer(this, new FigureImport(plan, mapping).preview(file, sheet), null);
        } catch (ImportException e) {
            return new Answer(this, null, e);
        }
    }
}
