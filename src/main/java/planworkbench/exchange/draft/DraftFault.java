package planworkbench.exchange.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.ReadableName;

/// What is not right in a cell of a table of indicators.
///
/// @param row counted from 0
/// @param year of a figure; 0 for any other cell
/// @param text as written
/// @param number key of the message that says why a text is no figure; null for any other reason
public record DraftFault(int row, Reason reason, int year, String text, @Nullable String number) {

    /// Why a cell is refused.
    public enum Reason {
        NAME_MISSING, NAME_UNREADABLE, NAME_TWICE, UNIT_MISSING, NATURE_UNKNOWN, FIGURE_WRONG
    }

    /// All that is not right, row by row.
    public static List<DraftFault> in(List<DraftIndicator> rows) {
        List<DraftFault> faults = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            DraftIndicator indicator = rows.get(row);
            String name = indicator.name().strip();
            if (name.isEmpty()) {
                faults.add(new DraftFault(row, Reason.NAME_MISSING, 0, "", null));
            } else if (!ReadableName.hasLength(name) || !ReadableName.isVisible(name)) {
                faults.add(new DraftFault(row, Reason.NAME_UNREADABLE, 0, name, null));
            } else if (!names.add(DraftPlan.sameName(name))) {
                faults.add(new DraftFault(row, Reason.NAME_TWICE, 0, name, null));
            }
            if (indicator.unit().isBlank()) {
                faults.add(new DraftFault(row, Reason.UNIT_MISSING, 0, "", null));
            }
            if (indicator.nature() == null) {
                faults.add(new DraftFault(row, Reason.NATURE_UNKNOWN, 0, "", null));
            }
            figures(row, indicator, faults);
        }
        return faults;
    }

    private static void figures(int row, DraftIndicator indicator, List<DraftFault> faults) {
        indicator.figures().forEach((year, text) -> {
            String refused = DraftFigure.of(text, indicator.unit().strip()).refused();
            if (refused != null) {
                faults.add(new DraftFault(row, Reason.FIGURE_WRONG, year, text.strip(), refused));
            }
        });
    }
}
