package planworkbench.report.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Definition;
import planworkbench.plan.Indicator;
import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.wording.IndicatorText;
import planworkbench.wording.MethodText;

/// All series by year (推演): what was observed as figures, what is projected as formulas.
final class ProjectionSheet {

    private static final int HEAD = 3;
    private static final int LONGEST_WORDS = 120;

    private final AnnexBook book;
    private final AnnexSheet sheet;
    private final YearColumns years;
    private final ProjectionRows rows;

    ProjectionSheet(AnnexBook book) {
        this.book = book;
        this.sheet = book.sheet("annex.sheet.projection");
        this.years = book.years();
        Map<SeriesKey, SheetRow> places = new HashMap<>();
        for (SeriesKey key : book.series()) {
            places.put(key, new SheetRow(sheet.name(), HEAD + 1 + places.size(), years));
        }
        this.rows = new ProjectionRows(places);
    }

    AnnexSheet sheet() {
        return sheet;
    }

    ProjectionRows rows() {
        return rows;
    }

    void write(AssumptionSheet assumptions, CalculationSheet steps) {
        sheet.widths(42, 10, 8, 46);
        years.years().forEach(year -> sheet.width(years.column(year), year < book.plan().baseYear() ? 9 : 11));
        sheet.title(0, book.marked(book.get("annex.projection.title", book.projection().scenario().name(),
                book.messages().label("scenario.origin.", book.projection().scenario().origin()))));
        sheet.wide(1, 0, years.column(years.last()), book.get("annex.projection.note"), Look.NOTE);
        sheet.text(HEAD, YearColumns.NAME, book.get("annex.column.indicator"), Look.HEAD);
        sheet.text(HEAD, YearColumns.UNIT, book.get("annex.column.unit"), Look.HEAD);
        sheet.text(HEAD, YearColumns.VALUE, book.get("annex.column.origin"), Look.HEAD);
        sheet.text(HEAD, YearColumns.WORDS, book.get("annex.column.method"), Look.HEAD);
        years.years().forEach(year -> sheet.number(HEAD, years.column(year), (double) year, Look.HEAD, "0"));
        MethodFormulas methods = new MethodFormulas(book, rows, steps);
        FormulaRows formulas = new FormulaRows(book, rows, steps);
        formulas.write();
        for (SeriesKey key : book.series()) {
            write(key, formulas(key, assumptions, methods, formulas));
        }
        sheet.finish(1, HEAD + 1, book);
    }

    private void write(SeriesKey key, @Nullable IntFunction<String> formulas) {
        ProjectedSeries series = book.projection().get(key);
        int row = rows.of(key).number();
        sheet.text(row, YearColumns.NAME, book.plan().seriesName(key), Look.NAME);
        sheet.text(row, YearColumns.UNIT, book.unit(key), Look.CENTRED);
        Integer origin = series == null || series.missing() != null ? null : series.origin();
        sheet.text(row, YearColumns.VALUE, origin == null ? AnnexSheet.NOTHING : Integer.toString(origin),
                Look.CENTRED);
        sheet.text(row, YearColumns.WORDS, shortened(words(key, series)), Look.SMALL);
        if (series == null) {
            return;
        }
        String format = AnnexBook.format(series.values());
        years.years().forEach(year -> {
            Double value = series.values().values().get(year);
            if (formulas != null && series.isProjected(year) && (origin != null || year > book.plan().baseYear())) {
                sheet.formula(row, years.column(year), formulas.apply(year), value, Look.COMPUTED, format);
            } else {
                boolean start = origin != null && origin == year;
                sheet.number(row, years.column(year), value, start ? Look.ORIGIN : Look.OBSERVED, format);
            }
        });
    }

    /// A formula may be longer than a cell of a table should be.
    private static String shortened(String words) {
        return words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS - 1) + "…" : words;
    }

    /// How it is projected, or why it is not.
    private String words(SeriesKey key, @Nullable ProjectedSeries series) {
        if (series == null || series.missing() != null) {
            return series == null || series.missing() == null
                    ? ""
                    : book.get("annex.projection.none", book.messages().label("reason.", series.missing()));
        }
        var assumption = book.assumption(key);
        if (assumption != null) {
            return new MethodText(book.plan(), book.messages()).of(assumption);
        }
        Indicator indicator = book.plan().indicator(key.indicator());
        return isHeld(key, indicator)
                ? book.get("annex.projection.held")
                : new IndicatorText(book.plan(), book.messages()).definition(indicator.definition());
    }

    private @Nullable IntFunction<String> formulas(SeriesKey key, AssumptionSheet assumptions, MethodFormulas methods,
            FormulaRows formulas) {
        ProjectedSeries series = book.projection().get(key);
        if (series == null || series.missing() != null) {
            return null;
        }
        SupposedCells cells = assumptions.of(key);
        if (cells != null) {
            return orNothing(methods.of(key, cells));
        }
        Indicator indicator = book.plan().indicator(key.indicator());
        SheetRow own = rows.of(key);
        if (isHeld(key, indicator)) {
            return year -> own.at(year - 1);
        }
        return switch (indicator.definition()) {
            case Definition.Ratio(String part, String whole) -> {
                SheetRow over = rows.of(new SeriesKey(part, key.region()));
                SheetRow under = rows.of(new SeriesKey(whole, key.region()));
                String times = indicator.unit().isPercent() ? "*100" : "";
                yield orNothing(year -> over.at(year) + "/" + under.at(year) + times);
            }
            case Definition.RealGrowthOf(String level) -> realGrowth(new SeriesKey(level, key.region()), assumptions);
            case Definition.Formula _ -> formulas.has(key) ? formulas.of(key) : null;
            case Definition.Entered _ -> null;
        };
    }

    private static IntFunction<String> orNothing(IntFunction<String> formulas) {
        return year -> AnnexBook.orNothing(formulas.apply(year));
    }

    private @Nullable IntFunction<String> realGrowth(SeriesKey levelKey, AssumptionSheet assumptions) {
        SupposedCells cells = assumptions.of(levelKey);
        if (cells == null) {
            return null;
        }
        SheetRow level = rows.of(levelKey);
        return orNothing(year -> "((" + level.at(year) + "/" + level.at(year - 1) + ")/(1+"
                + cells.given(Parameter.PRICE) + ")-1)*100");
    }

    /// Another region's series of which nothing is supposed, nor of what it follows from.
    private boolean isHeld(SeriesKey key, Indicator indicator) {
        if (key.region().equals(book.plan().region()) || book.assumption(key) != null) {
            return false;
        }
        return switch (indicator.definition()) {
            case Definition.Entered _ -> true;
            case Definition.Ratio(String part, String whole) ->
                book.assumption(new SeriesKey(part, key.region())) == null
                        && book.assumption(new SeriesKey(whole, key.region())) == null;
            case Definition.RealGrowthOf _,Definition.Formula _ -> false;
        };
    }
}
