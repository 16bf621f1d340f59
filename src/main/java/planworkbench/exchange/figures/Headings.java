package planworkbench.exchange.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.figures.YearHeading.Kind;
import planworkbench.exchange.sheet.Sheet;
import planworkbench.exchange.sheet.SheetCell;
import planworkbench.exchange.sheet.SheetRow;

/// The head of a table: which columns hold which year, and where units, codes and regions stand.
///
/// @param lastRow the last row of the head
/// @param columns all with a year in their heading, from the left
/// @param unitColumn -1 where there is none; so the others
/// @param unit what stands above the table for all of it; empty where nothing does
record Headings(int firstRow, int lastRow, List<YearColumn> years, List<PassedOver> passedOver,
        List<TableMeaning.Column> columns, int unitColumn, int codeColumn, int regionColumn, String unit) {

    /// A head further down is no head.
    private static final int LOOK = 100;
    private static final Pattern UNIT = Pattern.compile("(计量)?单位|unit|计量单位名称");
    private static final Pattern WORD_OF_A_HEAD = Pattern
            .compile("(指标|项目|名称|单位|代码|编码|序号|indicator|name|item|unit|code).*|.*(指标|名称)");
    private static final Pattern CODE = Pattern.compile("(指标)?(代码|编码|编号)|code");
    private static final Pattern REGION = Pattern.compile("地区|区域|region");
    private static final Pattern UNIT_FOR_ALL = Pattern.compile(".*单位:([^、,;和:()]{1,8})\\)?$");
    private static final Pattern FIGURES_BELOW = Pattern.compile("实绩|实际.*|完成.*|数值|总量|绝对.*|累计.*|金额|本年");

    /// @param turned whether the columns of the sheet became its rows
    static @Nullable Headings of(Sheet sheet, boolean turned, Mapping mapping) {
        int best = -1;
        int most = 0;
        for (int i = 0; i < Math.min(LOOK, sheet.rows().size()); i++) {
            int years = years(sheet.rows().get(i), mapping);
            if (years > most) {
                most = years;
                best = i;
            }
        }
        return best < 0 ? null : new Builder(sheet, turned, best, mapping).build();
    }

    /// How many years a row names; none where it holds other numbers as well, or a single year and no word of a head: a
    /// list has rows like that.
    static int years(SheetRow row, Mapping mapping) {
        int years = 0;
        boolean words = false;
        for (SheetCell cell : row.cells().values()) {
            if (heading(cell, mapping) != null) {
                years++;
            } else if (cell.content() instanceof SheetCell.Text(String text)) {
                words |= WORD_OF_A_HEAD.matcher(Labels.plain(text)).matches();
            } else {
                return 0;
            }
        }
        return years > 1 || words ? years : 0;
    }

    private static @Nullable YearHeading heading(SheetCell cell, Mapping mapping) {
        YearHeading own = YearHeading.of(cell.content());
        Integer said = mapping.years().get(Labels.plain(shown(cell)));
        return said == null || said == 0
                ? own
                : new YearHeading(said, Kind.FIGURES, own == null ? null : own.status(),
                        own == null ? "" : own.unit());
    }

    /// A year that is a number without its decimals.
    static String shown(SheetCell cell) {
        String shown = cell.content().shown();
        return shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
    }

    private static final class Builder {

        private final Sheet sheet;
        private final boolean turned;
        private final SheetRow row;
        private final @Nullable SheetRow below;
        private final Mapping mapping;
        private final List<PassedOver> passedOver = new ArrayList<>();
        private final SortedMap<Integer, TableMeaning.Column> meanings = new TreeMap<>();

        Builder(Sheet sheet, boolean turned, int index, Mapping mapping) {
            this.sheet = sheet;
            this.turned = turned;
            this.row = sheet.rows().get(index);
            this.mapping = mapping;
            SheetRow next = index + 1 < sheet.rows().size() ? sheet.rows().get(index + 1) : null;
            this.below = next != null && next.number() == row.number() + 1 && isSecondLine(next) ? next : null;
        }

        /// It has words under a year, and no figures.
        private boolean isSecondLine(SheetRow next) {
            return next.cells().values().stream().allMatch(cell -> cell.content() instanceof SheetCell.Text text
                    && (FIGURES_BELOW.matcher(Labels.plain(text.shown())).matches()
                            || YearHeading.GROWTH.matcher(Labels.plain(text.shown())).matches()
                            || YearHeading.GOAL.matcher(Labels.plain(text.shown())).matches()
                            || sheet.shownAt(row, cell.address().column()) == null
                            || UNIT.matcher(Labels.plain(text.shown())).matches()))
                    && next.cells().keySet().stream().anyMatch(column -> {
                        SheetCell above = sheet.shownAt(row, column);
                        return above != null && heading(above, mapping) != null;
                    });
        }

        Headings build() {
            SortedMap<Integer, List<YearColumn>> byYear = new TreeMap<>();
            int last = lastColumn();
            for (int column = 0; column <= last; column++) {
                SheetCell cell = sheet.shownAt(row, column);
                YearHeading heading = cell == null ? null : heading(cell, mapping);
                if (cell != null && heading != null) {
                    add(column, cell, heading, byYear);
                }
            }
            List<YearColumn> years = new ArrayList<>();
            byYear.values().forEach(columns -> choose(columns, years));
            return new Headings(row.number(), below == null ? row.number() : below.number(), List.copyOf(years),
                    List.copyOf(passedOver), List.copyOf(meanings.values()), column(UNIT, last), column(CODE, last),
                    column(REGION, last),
                    unitForAll(years.isEmpty() ? 0 : years.getFirst().column()));
        }

        private int lastColumn() {
            int last = row.cells().isEmpty() ? 0 : row.cells().lastKey();
            return below == null || below.cells().isEmpty() ? last : Math.max(last, below.cells().lastKey());
        }

        private void add(int column, SheetCell cell, YearHeading heading, SortedMap<Integer, List<YearColumn>> byYear) {
            String under = below == null ? "" : Labels.plain(below.text(column));
            String words = below == null || under.isEmpty() ? shown(cell) : shown(cell) + " " + below.text(column);
            Integer said = mapping.years().get(Labels.plain(words));
            FigureProblem problem = said == null
                    ? problem(heading, under)
                    : said == 0 ? FigureProblem.PASSED_BY_USER : null;
            int year = said == null ? heading.year() : said;
            if (problem != null) {
                passOver(column, cell.address().toString(), words, problem);
            } else {
                byYear.computeIfAbsent(year, _ -> new ArrayList<>())
                        .add(new YearColumn(column, words, year, heading.status(), heading.unit()));
            }
        }

        private static @Nullable FigureProblem problem(YearHeading heading, String under) {
            return switch (heading.kind()) {
                case GOAL -> FigureProblem.GOAL;
                case GROWTH -> FigureProblem.GROWTH;
                case PART_OF_YEAR -> FigureProblem.PART_OF_YEAR;
                case FIGURES -> YearHeading.GOAL.matcher(under).matches()
                        ? FigureProblem.GOAL
                        : YearHeading.GROWTH.matcher(under).matches() ? FigureProblem.GROWTH : null;
            };
        }

        /// Of several columns of a year the one that says it holds the figures; none where that is not plain.
        private void choose(List<YearColumn> columns, List<YearColumn> years) {
            List<YearColumn> said = columns.stream()
                    .filter(column -> mapping.years().containsKey(Labels.plain(column.heading()))).toList();
            List<YearColumn> plain = columns.size() == 1
                    ? columns
                    : said.size() == 1 ? said : columns.stream().filter(this::saysFigures).toList();
            if (plain.size() == 1) {
                YearColumn chosen = plain.getFirst();
                years.add(chosen);
                meanings.put(chosen.column(),
                        new TableMeaning.Column(chosen.column(), chosen.heading(), chosen.year(), null));
                return;
            }
            columns.forEach(column -> passOver(column.column(),
                    Objects.requireNonNull(sheet.shownAt(row, column.column())).address().toString(), column.heading(),
                    FigureProblem.TWO_FOR_YEAR));
        }

        private boolean saysFigures(YearColumn column) {
            return below != null && FIGURES_BELOW.matcher(Labels.plain(below.text(column.column()))).matches();
        }

        private void passOver(int column, String place, String words, FigureProblem problem) {
            passedOver.add(new PassedOver(place, words, problem, 0));
            meanings.put(column, new TableMeaning.Column(column, words, null, problem));
        }

        private int column(Pattern heading, int last) {
            for (int column = 0; column <= last; column++) {
                SheetCell cell = sheet.shownAt(row, column);
                boolean here = cell != null && heading.matcher(Labels.plain(cell.content().shown())).matches();
                if (here || (below != null && heading.matcher(Labels.plain(below.text(column))).matches())) {
                    return column;
                }
            }
            return -1;
        }

        /// @param first the place of the first year: what stands above it is before it in a sheet whose columns became rows
        private String unitForAll(int first) {
            for (SheetRow each : sheet.rows()) {
                if (!turned && each.number() > row.number()) {
                    break;
                }
                for (SheetCell cell : (turned ? each.cells().headMap(first) : each.cells()).values()) {
                    Matcher unit = UNIT_FOR_ALL.matcher(Labels.narrow(cell.content().shown()));
                    if (unit.matches()) {
                        return unit.group(1);
                    }
                }
            }
            return "";
        }
    }
}
