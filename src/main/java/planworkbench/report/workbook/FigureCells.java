package planworkbench.report.workbook;

import planworkbench.plan.Figure;
import planworkbench.plan.Figures;
import planworkbench.plan.ObservedFigures;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;

/// Figures that a target is judged by, as they stand in a formula: observed ones as numbers, those of the projection as references to it.
/// Both are linked to the definition of the base year where a link factor is known.
sealed interface FigureCells {

    /// What is missing is an error.
    String at(SeriesKey key, int year);

    /// What the program knows of the figures.
    Figures figures();

    record Observed(ObservedFigures figures) implements FigureCells {
        @Override
        public String at(SeriesKey key, int year) {
            return figures.at(key, year) instanceof Figure.Known(double value, boolean _)
                    ? FormulaToExcel.number(value)
                    : "NA()";
        }
    }

    record Projected(AnnexBook book, ProjectionRows rows) implements FigureCells {
        @Override
        public String at(SeriesKey key, int year) {
            if (!rows.has(key) || !book.years().holds(year)) {
                return new Observed(book.projector().observed()).at(key, year);
            }
            double link = link(key, year);
            String cell = rows.of(key).at(year);
            return link == 1 ? "(0+" + cell + ")" : "(" + cell + "*" + link + ")";
        }

        private double link(SeriesKey key, int year) {
            ProjectedSeries series = book.projection().get(key);
            return series != null && series.isProjected(year)
                    ? series.linkFactor()
                    : book.projector().observed().linkFactor(key, year);
        }

        @Override
        public Figures figures() {
            return book.projection();
        }
    }
}
