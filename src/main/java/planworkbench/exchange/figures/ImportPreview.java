package planworkbench.exchange.figures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import planworkbench.plan.Observation;
import planworkbench.plan.Plan;
import planworkbench.store.Change;

/// What a table would change, cell by cell; nothing is changed yet.
///
/// @param columns the years that were found
/// @param differences in the order of the table; cells without a figure are none
/// @param missing how many cells say that there is no figure: what the plan knows stays
/// @param otherSheets that hold figures, too, and were not read
/// @param mapping how the table was understood, to be remembered
/// @param meaning the same for its reader, with all that was not understood
public record ImportPreview(String file, String sheet, List<YearColumn> columns, List<Difference> differences,
        List<PassedOver> passedOver, int missing, List<String> otherSheets, Mapping mapping,
        TableMeaning meaning) {

    public ImportPreview {
        columns = List.copyOf(columns);
        differences = List.copyOf(differences);
        passedOver = List.copyOf(passedOver);
        otherSheets = List.copyOf(otherSheets);
    }

    public long count(Class<? extends Difference.Outcome> outcome) {
        return differences.stream().filter(difference -> outcome.isInstance(difference.outcome())).count();
    }

    /// The new and changed figures.
    public Stream<Observation> entries() {
        return differences.stream().flatMap(difference -> switch (difference.outcome()) {
            case Difference.New(Observation entry, boolean _) -> Stream.of(entry);
            case Difference.Changed(Observation entry, boolean _) -> Stream.of(entry);
            case Difference.Same(),Difference.Refused(String _, List<Object> _) -> Stream.empty();
        });
    }

    /// Whether the plan is still as it was when the preview was made, in all cells that it would change.
    public boolean fits(Plan plan) {
        return differences.stream().allMatch(difference -> Objects.equals(difference.old(),
                plan.observations().get(difference.key())));
    }

    /// The same with what the user says of where the table comes from, before the file and the cell.
    public ImportPreview from(String document) {
        if (document.isBlank()) {
            return this;
        }
        return new ImportPreview(file, sheet, columns,
                differences.stream().map(difference -> difference.from(document.strip())).toList(), passedOver,
                missing, otherSheets, mapping, meaning);
    }

    /// All new and changed figures of several files as one step.
    ///
    /// @throws ImportException where the plan has changed in one of the cells since
    public static Change change(Plan plan, List<ImportPreview> previews) throws ImportException {
        for (ImportPreview preview : previews) {
            if (!preview.fits(plan)) {
                throw new ImportException(preview.file(), FigureProblem.STALE, "");
            }
        }
        return new Change.Several(previews.stream().flatMap(ImportPreview::entries)
                .<Change>map(Change.PutObservation::new).toList());
    }
}
