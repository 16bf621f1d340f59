package planworkbench.ui.scenario.importance;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.simulation.Influence;
import planworkbench.text.Messages;
import planworkbench.ui.common.ClickableRow;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.common.WorkspaceModel;

/// 影响因素: what the chart's target hangs on, the largest swing first. A row shows its series in the chart.
public final class ImportanceView extends VBox {

    private static final int MOST_ROWS = 8;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final ImportanceViewModel viewModel;
    private final Messages messages;
    private final Label head = label("importance-head");
    private final Label state = label("importance-state");
    private final VBox rows = new VBox();

    public ImportanceView(ImportanceViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("importance");
        StyleSheet.of(this, "scenario/importance.css");
        rows.getStyleClass().add("importance-rows");
        HBox.setHgrow(head, Priority.ALWAYS);
        head.setMaxWidth(Double.MAX_VALUE);
        state.setMinWidth(USE_PREF_SIZE);
        HBox top = new HBox(head, state);
        top.getStyleClass().add("importance-top");
        getChildren().addAll(top, rows);
        WhileShown.of(this, viewModel.inHand().outcome()).subscribe(_ -> refresh());
        WhileShown.of(this, viewModel.inHand().moving()).subscribe(_ -> refresh());
        WhileShown.of(this, viewModel.inHand().shown()).subscribe(_ -> refresh());
        WhileShown.of(this, viewModel.foundProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.staleProperty()).subscribe(_ -> showState());
    }

    /// Once it is in the window: before, nobody sees the answer.
    private void refresh() {
        if (getScene() != null) {
            viewModel.refresh();
            showState();
        }
    }

    private void showState() {
        boolean stale = viewModel.staleProperty().get();
        rows.pseudoClassStateChanged(STALE, stale);
        head.pseudoClassStateChanged(STALE, stale);
        state.setText(!stale
                ? ""
                : messages.get(viewModel.inHand().moving().getValue() ? "importance.later" : "importance.running"));
        if (!isProjected(viewModel.foundProperty().get())) {
            showEmpty();
        }
    }

    private static boolean isProjected(@Nullable FoundInfluences found) {
        return found != null && !Double.isNaN(found.median());
    }

    private void show(@Nullable FoundInfluences found) {
        if (found == null || !isProjected(found)) {
            showEmpty();
            return;
        }
        SeriesKey focused = focused();
        InfluenceText text = new InfluenceText(viewModel.plan(), found, messages);
        if (found.influences().isEmpty()) {
            head.setText("");
            rows.getChildren().setAll(empty("importance.certain", "importance.certain.about"));
        } else {
            head.setText(text.head());
            fill(found, text);
        }
        if (focused != null) {
            focus(focused);
        }
    }

    private void showEmpty() {
        head.setText("");
        boolean stale = viewModel.staleProperty().get();
        rows.getChildren().setAll(stale ? List.of() : List.of(empty("importance.none", "importance.none.about")));
    }

    private void fill(FoundInfluences found, InfluenceText text) {
        List<Influence> listed = found.influences().stream().limit(MOST_ROWS).toList();
        SwingBar.Scale scale = scale(found.median(), listed);
        rows.getChildren().setAll(listed.stream().map(one -> row(one, scale, text)).toList());
        List<Influence> rest = found.influences().subList(listed.size(), found.influences().size());
        if (!rest.isEmpty()) {
            rows.getChildren().add(line(label("importance-rest", messages.get("importance.rest", rest.size())),
                    share(text.share(rest.stream().mapToDouble(found::share).sum()))));
        }
        rows.getChildren().add(label("importance-note",
                messages.get(found.influences().size() == 1 ? "importance.only-legend" : "importance.legend")));
        if (found.leftOut() > 0) {
            rows.getChildren().add(label("importance-note", messages.get("importance.left-out", found.leftOut())));
        }
        rows.getChildren().add(label("importance-note", text.chance(WorkspaceModel.CHANCE)));
    }

    private static SwingBar.Scale scale(double median, List<Influence> listed) {
        double[] ends = DoubleStream.concat(DoubleStream.of(median),
                listed.stream().flatMapToDouble(one -> DoubleStream.of(one.bar().low(), one.bar().high())))
                .toArray();
        return new SwingBar.Scale(DoubleStream.of(ends).min().orElse(median), median,
                DoubleStream.of(ends).max().orElse(median));
    }

    private ClickableRow row(Influence influence, SwingBar.Scale scale, InfluenceText text) {
        Label name = label("importance-name", text.name(influence));
        name.setWrapText(false);
        HBox top = line(name, share(text.share(influence)));
        if (text.isAssumed(influence)) {
            Label assumed = label("importance-assumed", messages.get("importance.assumed"));
            assumed.setMinWidth(USE_PREF_SIZE);
            top.getChildren().add(1, assumed);
        }
        VBox content = new VBox(top, new SwingBar(influence.bar(), scale, text.low(influence), text.high(influence)));
        HBox.setHgrow(content, Priority.ALWAYS);
        SeriesKey series = influence.driver().series();
        ClickableRow row = new ClickableRow(text.accessible(influence), () -> viewModel.select(series), content);
        row.setUserData(series);
        row.getStyleClass().add("importance-row");
        Tooltip.install(row, new Tooltip(text.accessible(influence)));
        return row;
    }

    private HBox line(Label name, Label share) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(name, space, share);
        line.getStyleClass().add("importance-line");
        return line;
    }

    private static Label share(String text) {
        Label share = label("importance-share", text);
        share.setMinWidth(USE_PREF_SIZE);
        return share;
    }

    private VBox empty(String title, String about) {
        VBox empty = new VBox(label("importance-empty", messages.get(title)),
                label("importance-note", messages.get(about)));
        empty.getStyleClass().add("importance-nothing");
        return empty;
    }

    private @Nullable SeriesKey focused() {
        return rows.getChildren().stream().filter(Node::isFocused).map(Node::getUserData)
                .filter(SeriesKey.class::isInstance).map(SeriesKey.class::cast).findFirst().orElse(null);
    }

    /// The row of the same series, or else the first.
    private void focus(SeriesKey series) {
        List<Node> there = rows.getChildren().stream().filter(ClickableRow.class::isInstance).toList();
        there.stream().filter(row -> series.equals(row.getUserData())).findFirst()
                .or(() -> there.stream().findFirst()).ifPresent(Node::requestFocus);
    }

    private static Label label(String styleClass, String text) {
        Label label = label(styleClass);
        label.setText(text);
        return label;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMinSize(0, USE_PREF_SIZE);
        label.setWrapText(true);
        return label;
    }
}
