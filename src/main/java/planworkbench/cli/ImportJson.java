package planworkbench.cli;

import java.util.List;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import planworkbench.exchange.figures.Difference;
import planworkbench.exchange.figures.ImportPreview;
import planworkbench.exchange.figures.PassedOver;
import planworkbench.exchange.figures.YearColumn;
import planworkbench.exchange.sheet.CellAddress;
import planworkbench.plan.Observation;
import planworkbench.plan.Plan;

/// What `import --json` prints.
final class ImportJson {

    private final Terminal terminal;
    private final Plan plan;
    private final JsonMapper json;

    ImportJson(Terminal terminal, Plan plan) {
        this.terminal = terminal;
        this.plan = plan;
        this.json = terminal.json();
    }

    ObjectNode of(List<ImportPreview> previews, boolean applied) {
        ObjectNode document = json.createObjectNode();
        document.put("applied", applied);
        ObjectNode counts = document.putObject("counts");
        counts.put("new", count(previews, Difference.New.class));
        counts.put("changed", count(previews, Difference.Changed.class));
        counts.put("same", count(previews, Difference.Same.class));
        counts.put("refused", count(previews, Difference.Refused.class));
        ArrayNode files = document.putArray("files");
        previews.forEach(preview -> files.add(of(preview)));
        return document;
    }

    private static long count(List<ImportPreview> previews, Class<? extends Difference.Outcome> outcome) {
        return previews.stream().mapToLong(preview -> preview.count(outcome)).sum();
    }

    private ObjectNode of(ImportPreview preview) {
        ObjectNode node = json.createObjectNode();
        node.put("file", preview.file());
        node.put("sheet", preview.sheet());
        ArrayNode columns = node.putArray("columns");
        for (YearColumn column : preview.columns()) {
            ObjectNode place = columns.addObject();
            if (preview.meaning().turned()) {
                place.put("row", column.column() + 1);
            } else {
                place.put("column", CellAddress.columnName(column.column()));
            }
            place.put("heading", column.heading()).put("year", column.year());
        }
        ArrayNode differences = node.putArray("differences");
        preview.differences().forEach(difference -> differences.add(of(difference)));
        ArrayNode passedOver = node.putArray("passedOver");
        for (PassedOver passed : preview.passedOver()) {
            passedOver.addObject().put("cell", passed.place()).put("label", passed.label())
                    .put("figures", passed.figures())
                    .put("reason", terminal.messages().get(passed.problem().key(), ""));
        }
        node.put("missing", preview.missing());
        ArrayNode others = node.putArray("otherSheets");
        preview.otherSheets().forEach(others::add);
        return node;
    }

    private ObjectNode of(Difference difference) {
        ObjectNode node = json.createObjectNode();
        node.put("cell", difference.cell().address().toString());
        node.put("indicator", plan.seriesName(difference.key().series()));
        node.put("code", difference.key().series().indicator());
        node.put("region", difference.key().series().region());
        node.put("year", difference.key().year());
        node.put("unit", plan.indicator(difference.key().series().indicator()).unit().symbol());
        node.put("hidden", difference.hidden());
        node.put("text", Difference.shown(difference.cell()));
        node.put("old", difference.old() == null ? null : difference.old().value());
        switch (difference.outcome()) {
            case Difference.New(Observation entry, boolean fraction) -> taken(node, "new", entry, fraction);
            case Difference.Changed(Observation entry, boolean fraction) -> taken(node, "changed", entry, fraction);
            case Difference.Same() -> node.put("kind", "same");
            case Difference.Refused refused -> node.put("kind", "refused").put("reason",
                    ImportTable.reason(refused, terminal.messages()));
        }
        return node;
    }

    private static void taken(ObjectNode node, String kind, Observation entry, boolean fraction) {
        node.put("kind", kind).put("new", entry.value()).put("fromFraction", fraction);
        node.put("status", ProjectionJson.word(entry.status()));
    }
}
