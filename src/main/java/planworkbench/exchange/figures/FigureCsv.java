package planworkbench.exchange.figures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import planworkbench.exchange.CsvText;
import planworkbench.plan.Observation;
import planworkbench.plan.SeriesKey;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;

/// The figures of a plan as csv.
record FigureCsv(FigureGrid grid, Messages messages) {

    byte[] bytes() {
        var text = new StringBuilder(CsvText.BYTE_ORDER_MARK);
        List<String> head = new ArrayList<>(List.of(messages.get("export.code"), messages.get("export.indicator"),
                messages.get("export.region"), messages.get("export.unit")));
        grid.years().forEach(year -> head.add(String.valueOf(year)));
        text.append(CsvText.line(head));
        for (SeriesKey series : grid.series()) {
            List<String> cells = new ArrayList<>();
            cells.add(CsvText.harmless(series.indicator()));
            cells.add(CsvText.harmless(grid.indicator(series).name()));
            cells.add(CsvText.harmless(series.region()));
            cells.add(CsvText.harmless(grid.indicator(series).unit().symbol()));
            for (int year : grid.years()) {
                Observation observation = grid.plan().observation(series, year);
                Double value = observation == null ? null : observation.value();
                cells.add(value == null ? "" : NumberText.allDigits(value));
            }
            text.append(CsvText.line(cells));
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
