package planworkbench.ui.scenario.assumption;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.SeriesKey;
import planworkbench.scenario.Correlation;
import planworkbench.simulation.CorrelationRepair;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// With which other drivers one driver turns out high or low together: each with its coefficient, to be typed, added and taken away.
final class CorrelationPane extends VBox {

    private final AssumptionsViewModel viewModel;
    private final CorrelationEdits edits;
    private final Messages messages;
    private final Driver driver;
    private final Label explained = note();
    private final GridPane pairs = new GridPane();
    private final ComboBox<SeriesKey> add = new ComboBox<>();
    private final Label refusal = new Label();
    private final Label repaired = new Label();
    private final Button inherit = new Button();
    private final Map<SeriesKey, LeverField> fields = new HashMap<>();
    private @Nullable Listed listed;
    private boolean showing;

    /// What there are rows of.
    private record Listed(List<SeriesKey> others, boolean locked) {}

    CorrelationPane(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.edits = viewModel.correlations();
        this.messages = messages;
        getStyleClass().add("correlation-pane");
        pairs.getStyleClass().add("link-grid");
        refusal.getStyleClass().add("refusal");
        repaired.getStyleClass().add("repaired");
        repaired.setWrapText(true);
        add.setPromptText(messages.get("assume-correlation.add"));
        add.setAccessibleText(messages.get("assume-correlation.add-to", driver.name()));
        add.setMaxWidth(Double.MAX_VALUE);
        ChoiceText.show(add, series -> viewModel.plan().seriesName(series));
        add.setOnAction(_ -> added());
        inherit.setText(messages.get("assume-correlation.inherit"));
        inherit.setOnAction(_ -> edits.inherit(
                messages.get("assume-correlation.why.inherit", viewModel.scenario().name())));
        getChildren().addAll(explained, pairs, add, repaired, inherit);
        WhileShown.of(this, viewModel.supposedProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.outcomeProperty()).subscribe(_ -> show());
    }

    private void show() {
        if (viewModel.isMoving()) {
            return;
        }
        boolean locked = viewModel.isLocked();
        List<Correlation> stated = edits.of(driver.series());
        Listed now = new Listed(stated.stream().map(pair -> CorrelationEdits.other(pair, driver.series())).toList(),
                locked);
        if (!now.equals(listed)) {
            listed = now;
            list(now);
        }
        stated.forEach(pair -> Objects.requireNonNull(fields.get(CorrelationEdits.other(pair, driver.series())))
                .show(FigureText.value(pair.value())));
        String usual = FigureText.value(edits.usual());
        String from = edits.inheritedFrom();
        explained.setText(from == null || stated.isEmpty()
                ? messages.get("assume-correlation.title", usual)
                : messages.get("assume-correlation.inherited", from, usual));
        List<SeriesKey> others = edits.others(driver.series());
        showing = true;
        if (!others.equals(add.getItems())) {
            add.getItems().setAll(others);
        }
        add.setValue(null);
        showing = false;
        shown(add, !locked && !others.isEmpty());
        shown(inherit, edits.isOwn() && !locked);
        CorrelationRepair repair = edits.repair();
        repaired.setText(repair == null
                ? ""
                : messages.get("assume-correlation.repaired", repair.pairs(),
                        viewModel.plan().seriesName(repair.one()), viewModel.plan().seriesName(repair.other()),
                        FigureText.value(repair.from()), FigureText.value(repair.to())));
        shown(repaired, repair != null);
    }

    private void list(Listed now) {
        pairs.getChildren().clear();
        fields.clear();
        for (SeriesKey series : now.others()) {
            String other = viewModel.plan().seriesName(series);
            Label name = new Label(other);
            name.getStyleClass().add("link-name");
            name.setWrapText(true);
            GridPane.setHgrow(name, Priority.ALWAYS);
            LeverField field = new LeverField("", typed -> typed(series, typed), this::refused);
            fields.put(series, field);
            field.setEditable(!now.locked());
            field.setAccessibleText(messages.get("assume-correlation.of", driver.name(), other));
            TextMenu.put(field, messages);
            Button remove = new Button("", new FontIcon(Feather.X));
            remove.getStyleClass().addAll("flat", "button-icon", "small-icon");
            String words = messages.get("assume-correlation.remove", other, FigureText.value(edits.usual()));
            remove.setAccessibleText(words);
            remove.setTooltip(new Tooltip(words));
            remove.setDisable(now.locked());
            remove.setOnAction(_ -> edits.remove(driver.series(), series, messages.get("assume-correlation.why.remove",
                    viewModel.scenario().name(), driver.name(), other)));
            pairs.addRow(pairs.getRowCount(), name, field, remove);
        }
        shown(pairs, !now.others().isEmpty());
    }

    /// A pair begins with what counted for it before, so that nothing changes until another number is typed.
    private void added() {
        SeriesKey other = add.getValue();
        if (!showing && other != null) {
            put(other, edits.usual());
        }
    }

    private boolean typed(SeriesKey other, @Nullable Double typed) {
        if (typed == null || !(typed >= -1 && typed <= 1)) {
            refused("assume-correlation.range");
            return false;
        }
        put(other, typed);
        return true;
    }

    private void put(SeriesKey other, double value) {
        edits.put(new Correlation(driver.series(), other, value),
                messages.get("assume-correlation.why.put", viewModel.scenario().name(), driver.name(),
                        viewModel.plan().seriesName(other), FigureText.value(value)));
    }

    private void refused(@Nullable String reason) {
        refusal.setText(reason == null ? "" : messages.get(reason));
        if (reason == null) {
            getChildren().remove(refusal);
        } else if (!getChildren().contains(refusal)) {
            getChildren().add(2, refusal);
        }
    }

    private static void shown(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().add("lever-kind");
        note.setWrapText(true);
        return note;
    }
}
