package planworkbench.report.workbook;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import planworkbench.scenario.Assumption;

/// Where what is supposed of a series stands on the sheet of assumptions.
///
/// @param start the year that the projection starts from
/// @param byYear what the method takes for each year; null where it takes nothing by years
/// @param overrides null where the method's own years are as good
record SupposedCells(Assumption assumption, int start, Map<Parameter, String> parameters, @Nullable SheetRow byYear,
        @Nullable SheetRow overrides) {

    SupposedCells {
        parameters = Map.copyOf(parameters);
    }

    String parameter(Parameter wanted) {
        String cell = parameters.get(wanted);
        if (cell == null) {
            throw new IllegalArgumentException(assumption.method() + " has no " + wanted);
        }
        return cell;
    }

    /// The same; an error where somebody emptied the cell, for an empty cell would count as 0.
    String given(Parameter wanted) {
        String cell = parameter(wanted);
        return "(" + cell + "/ISNUMBER(" + cell + "))";
    }

    SheetRow years() {
        if (byYear == null) {
            throw new IllegalArgumentException(assumption.method() + " has nothing by years");
        }
        return byYear;
    }
}
