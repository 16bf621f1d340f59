package planworkbench.ui.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.fillin.MergeCell;
import planworkbench.exchange.fillin.MergeDecision;
import planworkbench.exchange.fillin.MergeDecisions;
import planworkbench.exchange.fillin.MergeKind;
import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.MergeText;
import planworkbench.plan.ObservationKey;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// Figures of which several are said, all of them side by side; a person chooses. Takes no room where there is none.
final class ConflictPane extends VBox {

    /// Sides of a figure stand in one line up to this width, in pixels.
    private static final double ONE_LINE = 720;
    /// As high as its sides in two lines, in pixels.
    private static final double TWO_LINES = 148;

    private final MergeViewModel viewModel;
    private final Messages messages;
    private final Label title = new Label("", new FontIcon(Feather.ALERT_TRIANGLE));
    private final VBox figures = new VBox();

    ConflictPane(MergeViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("merge-conflicts");
        getStyleClass().add("conflicts");
        managedProperty().bind(visibleProperty());
        title.getStyleClass().add("conflicts-title");
        figures.getStyleClass().add("conflict-list");
        ScrollPane scroll = new ScrollPane(figures);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // the first figure is seen whole
        scroll.minViewportHeightProperty().bind(Bindings.min(figures.heightProperty(), TWO_LINES));
        getChildren().addAll(title, scroll);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.decisionsProperty()).subscribe(_ -> show());
    }

    private void show() {
        MergePreview preview = viewModel.previewProperty().get();
        Map<ObservationKey, List<MergeCell>> byFigure = new LinkedHashMap<>();
        if (preview != null) {
            preview.cells(MergeKind.CONFLICT)
                    .forEach(cell -> byFigure.computeIfAbsent(cell.figure(), _ -> new ArrayList<>()).add(cell));
        }
        setVisible(!byFigure.isEmpty());
        title.setText(messages.get("data.merge.conflicts", byFigure.size()));
        figures.getChildren().setAll(byFigure.values().stream().map(this::figure).toList());
    }

    private Node figure(List<MergeCell> cells) {
        MergeText text = new MergeText(viewModel.plan(), messages);
        MergeDecisions decisions = viewModel.decisionsProperty().get();
        MergeCell first = cells.getFirst();
        Label name = new Label(messages.get("history.observation", text.series(first),
                Integer.toString(first.pack().year())));
        name.getStyleClass().addAll(Styles.TEXT_BOLD, "conflict-name");
        FlowPane sides = new FlowPane();
        sides.setPrefWrapLength(ONE_LINE);
        sides.getStyleClass().add("conflict-sides");
        sides.getChildren().add(side(messages.get("data.merge.sent"), text.sent(first), ""));
        boolean kept = cells.stream().allMatch(cell -> decisions.of(cell) instanceof MergeDecision.Keep);
        ToggleButton keep = choice("keep", messages.get("merge.decision.keep"), kept,
                () -> cells.forEach(cell -> viewModel.decide(cell, MergeDecision.KEEP)));
        sides.getChildren().add(side(messages.get("data.merge.present"), text.present(first), status(first), keep));
        for (MergeCell cell : cells) {
            ToggleButton accept = choice("accept-" + cell.pack().department(), messages.get("data.merge.take"),
                    decisions.of(cell) instanceof MergeDecision.Accept,
                    () -> viewModel.decide(cell, MergeDecision.ACCEPT));
            sides.getChildren().add(side(cell.department(), text.submitted(cell), text.status(cell), accept,
                    sendBack(cell, decisions, text)));
        }
        name.setWrapText(true);
        HBox.setHgrow(sides, Priority.ALWAYS);
        HBox figure = new HBox(name, sides);
        figure.getStyleClass().add("conflict");
        return figure;
    }

    private String status(MergeCell cell) {
        return cell.present() == null ? "" : messages.label("status.", cell.present().status());
    }

    /// One who says something, what, how firm, and the buttons that take it or send it back.
    private static VBox side(String who, String figure, String status, ToggleButton... choices) {
        Label said = new Label(who);
        said.getStyleClass().add(Styles.TEXT_MUTED);
        Label value = new Label(figure.isEmpty() ? "—" : figure);
        value.getStyleClass().add("conflict-figure");
        Label firm = new Label(status);
        firm.getStyleClass().add(Styles.TEXT_MUTED);
        HBox line = new HBox(value, firm);
        line.getStyleClass().add("conflict-value");
        line.getChildren().addAll(choices);
        VBox side = new VBox(said, line);
        side.getStyleClass().add("conflict-side");
        return side;
    }

    /// The reason is written in the list below.
    private ToggleButton sendBack(MergeCell cell, MergeDecisions decisions, MergeText text) {
        String word = messages.get("merge.decision.return");
        ToggleButton button = choice("return-" + cell.pack().department(), "",
                decisions.of(cell) instanceof MergeDecision.Return,
                () -> viewModel.decide(cell, new MergeDecision.Return(text.reason(cell))));
        button.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        button.setTooltip(new Tooltip(word));
        button.setAccessibleText(messages.get("data.merge.return-of", cell.department(), word));
        return button;
    }

    private static ToggleButton choice(String id, String text, boolean chosen, Runnable action) {
        ToggleButton button = new ToggleButton(text);
        button.setId("conflict-" + id);
        button.getStyleClass().add(Styles.SMALL);
        button.setSelected(chosen);
        if (chosen) {
            button.setGraphic(new FontIcon(Feather.CHECK));
        }
        button.setOnAction(_ -> {
            button.setSelected(true);
            action.run();
        });
        return button;
    }
}
