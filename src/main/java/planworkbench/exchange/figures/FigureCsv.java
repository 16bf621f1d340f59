package planworkbench.exchange.figures;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import planworkbench.plan.Observation;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;

/// The figures of a plan as csv.
record FigureCsv(FigureGrid grid, Messages messages) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    byte[] bytes() {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        List<String> head = new ArrayList<>(List.of(messages.get("export.code"), messages.get("export.indicator"),
                messages.get("export.region"), messages.get("export.unit")));
        grid.years().forEach(year -> head.add(String.valueOf(year)));
        text.append(line(head));
        for (SeriesKey series : grid.series()) {
            List<String> cells = new ArrayList<>();
            cells.add(FigureGrid.harmless(series.indicator()));
            cells.add(FigureGrid.harmless(grid.indicator(series).name()));
            cells.add(FigureGrid.harmless(series.region()));
            cells.add(FigureGrid.harmless(grid.indicator(series).unit().symbol()));
            for (int year : grid.years()) {
                Observation observation = grid.plan().observation(series, year);
                Double value = observation == null ? null : observation.value();
                cells.add(value == null ? "" : plain(value));
            }
            text.append(line(cells));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// All digits, and never an exponent: spreadsheets and people read it alike.
    static String plain(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return (exact.scale() > 0 ? exact.stripTrailingZeros() : exact).toPlainString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(FigureCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String quoted(String text) {
        return text.matches("(?s).*[\",\r\n\t;，].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
