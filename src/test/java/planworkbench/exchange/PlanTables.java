package planworkbench.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The tables that the sample was made from: what was read out of the plan and of published reports by hand.
final class PlanTables {

    static final Path FOLDER = Path.of("src/test/resources/plan");

    private PlanTables() {}

    /// One row by the names of its columns.
    record Row(Map<String, String> cells) {

        String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalArgumentException("no column " + column + " in " + cells.keySet());
            }
            return cell;
        }

        int year(String column) {
            return Integer.parseInt(get(column));
        }

        double number(String column) {
            return Double.parseDouble(get(column));
        }

        @Override
        public String toString() {
            return String.join(" | ", cells.values());
        }
    }

    static List<Row> targets() {
        return rows("targets.tsv");
    }

    static List<Row> baselines() {
        return rows("baselines.tsv");
    }

    static List<Row> workItems() {
        return rows("work_items.tsv");
    }

    static List<Row> observations() {
        return rows("observations.tsv");
    }

    private static List<Row> rows(String file) {
        try {
            List<String> lines = Files.readAllLines(FOLDER.resolve(file)).stream()
                    .filter(line -> !line.startsWith("#")).toList();
            String[] names = lines.getFirst().split("\t", -1);
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split("\t", -1);
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], i < cells.length ? cells[i] : "");
                }
                rows.add(new Row(row));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
