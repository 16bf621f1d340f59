package planworkbench.report.workbook;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.wording.MethodText;

/// What the scenario supposes (假设): a block for each series, its method in words, its numbers in cells to be changed.
final class AssumptionSheet {

    private static final int HEAD = 3;

    private final AnnexBook book;
    private final AnnexSheet sheet;
    private final YearColumns years;
    private final Map<SeriesKey, SupposedCells> supposed = new HashMap<>();
    private int next = HEAD + 1;

    AssumptionSheet(AnnexBook book) {
        this.book = book;
        this.sheet = book.sheet("annex.sheet.assumptions");
        this.years = book.years();
    }

    AnnexSheet sheet() {
        return sheet;
    }

    void write() {
        sheet.widths(34, 10, 13, 44);
        int before = earliestStart();
        years.years().forEach(year -> {
            sheet.width(years.column(year), 11);
            sheet.sheet().setColumnHidden(years.column(year), year <= before);
        });
        sheet.title(0, book.marked(book.get("annex.assumptions.title", book.projection().scenario().name())));
        sheet.wide(1, 0, years.column(years.last()), book.get("annex.assumptions.note"), Look.NOTE);
        sheet.text(HEAD, YearColumns.NAME, book.get("annex.column.parameter"), Look.HEAD);
        sheet.text(HEAD, YearColumns.UNIT, book.get("annex.column.unit"), Look.HEAD);
        sheet.text(HEAD, YearColumns.VALUE, book.get("annex.column.value"), Look.HEAD);
        sheet.text(HEAD, YearColumns.WORDS, book.get("annex.column.method"), Look.HEAD);
        years.years().forEach(year -> sheet.number(HEAD, years.column(year), (double) year, Look.HEAD, "0"));
        for (SeriesKey key : book.series()) {
            Assumption assumption = book.assumption(key);
            if (assumption != null) {
                supposed.put(key, block(key, assumption));
            }
        }
        sheet.finish(1, HEAD + 1, book);
    }

    /// Null where nothing is supposed of a series itself.
    @Nullable
    SupposedCells of(SeriesKey key) {
        return supposed.get(key);
    }

    /// Nothing is supposed of the years up to it.
    private int earliestStart() {
        return book.series().stream().filter(key -> book.assumption(key) != null).mapToInt(this::start).min()
                .orElse(years.last());
    }

    private int start(SeriesKey key) {
        ProjectedSeries projected = book.projection().get(key);
        Integer origin = projected == null ? null : projected.origin();
        return origin == null ? book.plan().baseYear() : origin;
    }

    private SupposedCells block(SeriesKey key, Assumption assumption) {
        for (int column = 0; column <= years.column(years.last()); column++) {
            sheet.text(next, column, "", Look.BLOCK);
        }
        sheet.text(next, YearColumns.NAME, book.plan().seriesName(key), Look.BLOCK);
        sheet.text(next, YearColumns.UNIT, book.unit(key), Look.BLOCK);
        sheet.text(next, YearColumns.WORDS, new MethodText(book.plan(), book.messages()).of(assumption), Look.BLOCK);
        next++;
        int start = start(key);
        Map<Parameter, String> parameters = parameters(key, assumption.method());
        SheetRow byYear = byYear(key, assumption, start);
        SheetRow overrides = assumption.method() instanceof ProjectionMethod.FixedValues
                ? null
                : years(book.get("annex.parameter.override"), book.unit(key), book.get("annex.parameter.override.help"),
                        assumption.overrides(), start, CellStyles.GENERAL);
        if (!assumption.reason().isEmpty()) {
            reason(assumption.reason());
        }
        return new SupposedCells(assumption, start, parameters, byYear, overrides);
    }

    private void reason(String text) {
        sheet.text(next, YearColumns.NAME, book.get("annex.assumptions.reason"), Look.SMALL);
        sheet.wide(next, YearColumns.UNIT, years.column(years.last()), text, Look.SMALL);
        next++;
    }

    private Map<Parameter, String> parameters(SeriesKey key, ProjectionMethod method) {
        Map<Parameter, String> cells = new EnumMap<>(Parameter.class);
        switch (method) {
            case ProjectionMethod.ConstantGrowth(double rate) -> rate(cells, Parameter.GROWTH, rate);
            case ProjectionMethod.RealGrowth(double real, double price) -> {
                rate(cells, Parameter.REAL, real);
                rate(cells, Parameter.PRICE, price);
            }
            case ProjectionMethod.RealGrowthPath(var _, double price) -> rate(cells, Parameter.PRICE, price);
            case ProjectionMethod.ConstantStep(double step) -> number(cells, Parameter.STEP, step, difference(key));
            case ProjectionMethod.PastGrowth(int from, int to) -> {
                number(cells, Parameter.FROM, (double) from, "");
                number(cells, Parameter.TO, (double) to, "");
            }
            case ProjectionMethod.LinearTrend(Integer since) -> number(cells, Parameter.SINCE, real(since), "");
            case ProjectionMethod.LogLinearTrend(Integer since) -> number(cells, Parameter.SINCE, real(since), "");
            case ProjectionMethod.Holt(double alpha, double beta, double phi) -> {
                number(cells, Parameter.ALPHA, alpha, "");
                number(cells, Parameter.BETA, beta, "");
                number(cells, Parameter.PHI, phi, "");
            }
            case ProjectionMethod.Logistic(double ceiling, double growth) -> {
                number(cells, Parameter.CEILING, ceiling, book.unit(key));
                rate(cells, Parameter.GROWTH, growth);
            }
            case ProjectionMethod.Elasticity(double elasticity, SeriesKey _) ->
                number(cells, Parameter.ELASTICITY, elasticity, "");
            case ProjectionMethod.ShareOf(Double share, SeriesKey whole) when share != null -> {
                if (book.unit(key).equals(book.unit(whole))) {
                    rate(cells, Parameter.SHARE, share);
                } else {
                    number(cells, Parameter.SHARE, share, "");
                }
            }
            case ProjectionMethod.ShareOf _,ProjectionMethod.FixedValues _ -> {
            }
            case ProjectionMethod.GrowthPath _,ProjectionMethod.StepPath _ -> {
            }
        }
        return cells;
    }

    private static @Nullable Double real(@Nullable Integer whole) {
        return whole == null ? null : Double.valueOf(whole);
    }

    private String difference(SeriesKey key) {
        return book.ofDifference(book.plan().indicator(key.indicator()).unit());
    }

    private void rate(Map<Parameter, String> cells, Parameter parameter, double value) {
        parameter(cells, parameter, value, "", AnnexBook.RATE);
    }

    private void number(Map<Parameter, String> cells, Parameter parameter, @Nullable Double value, String unit) {
        parameter(cells, parameter, value, unit, CellStyles.GENERAL);
    }

    private void parameter(Map<Parameter, String> cells, Parameter parameter, @Nullable Double value, String unit,
            String format) {
        line(book.messages().label("annex.parameter.", parameter), unit, "");
        if (parameter != Parameter.SHARE && format.equals(AnnexBook.RATE)) {
            sheet.growth(next, YearColumns.VALUE, value);
        } else {
            sheet.input(next, YearColumns.VALUE, value, format);
        }
        cells.put(parameter, new SheetRow(sheet.name(), next, years).value());
        next++;
    }

    private void line(String name, String unit, String words) {
        for (int column = YearColumns.VALUE; column <= years.column(years.last()); column++) {
            sheet.text(next, column, "", Look.TEXT);
        }
        sheet.text(next, YearColumns.NAME, "　" + name, Look.TEXT);
        sheet.text(next, YearColumns.UNIT, unit, Look.CENTRED);
        sheet.text(next, YearColumns.WORDS, words, Look.SMALL);
    }

    private SheetRow years(String name, String unit, String words, Map<Integer, Double> values, int start,
            String format) {
        line(name, unit, words);
        for (int year = start + 1; year <= years.last(); year++) {
            if (format.equals(AnnexBook.RATE)) {
                sheet.growth(next, years.column(year), values.get(year));
            } else {
                sheet.input(next, years.column(year), values.get(year), format);
            }
        }
        return new SheetRow(sheet.name(), next++, years);
    }

    /// What the method takes for each year; a path goes on with its last value.
    private @Nullable SheetRow byYear(SeriesKey key, Assumption assumption, int start) {
        return switch (assumption.method()) {
            case ProjectionMethod.GrowthPath(var rates) ->
                path("annex.parameter.path", "", rates, start, AnnexBook.RATE);
            case ProjectionMethod.RealGrowthPath(var rates, double _) ->
                path("annex.parameter.real-path", "", rates, start, AnnexBook.RATE);
            case ProjectionMethod.StepPath(var steps) ->
                path("annex.parameter.step-path", difference(key), steps, start, CellStyles.GENERAL);
            case ProjectionMethod.FixedValues(var values) -> {
                Map<Integer, Double> all = new TreeMap<>(values);
                all.putAll(assumption.overrides());
                yield years(book.get("annex.parameter.values"), book.unit(key),
                        book.get("annex.parameter.values.help"), all, start, CellStyles.GENERAL);
            }
            default -> null;
        };
    }

    private SheetRow path(String key, String unit, NavigableMap<Integer, Double> path, int start, String format) {
        int first = start + 1;
        Map<Integer, Double> shown = new TreeMap<>(path.tailMap(first, true));
        if (path.floorEntry(first) != null) {
            shown.put(first, path.floorEntry(first).getValue());
        } else if (first <= years.last() && path.firstKey() > years.last()) {
            shown.put(years.last(), path.firstEntry().getValue());
        }
        SheetRow given = years(book.get(key), unit, book.get("annex.parameter.path.help"), shown, start, format);
        line(book.get("annex.parameter.applied"), unit, "");
        SheetRow applied = new SheetRow(sheet.name(), next++, years);
        for (int year = first; year <= years.last(); year++) {
            String own = given.at(year);
            sheet.step(applied.number(), years.column(year), year == first
                    ? earliest(given, first)
                    : "IF(ISNUMBER(" + own + ")," + own + "," + applied.at(year - 1) + ")", Look.COMPUTED, format);
        }
        return applied;
    }

    /// The first year that has a value, for the years before it.
    private String earliest(SheetRow given, int first) {
        StringBuilder formula = new StringBuilder();
        int last = Math.min(years.last(), first + 50);
        for (int year = first; year <= last; year++) {
            formula.append("IF(ISNUMBER(").append(given.at(year)).append("),").append(given.at(year)).append(',');
        }
        return formula.append('"').append(AnnexSheet.NOTHING).append('"').append(")".repeat(last - first + 1))
                .toString();
    }
}
