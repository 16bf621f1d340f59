package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Identity;
import planworkbench.plan.Indicator;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Tolerance;
import planworkbench.projection.LinkedShares;
import planworkbench.scenario.Assumption;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// Which shares make up one whole with this one: chosen, then shown with what each comes to and whether it gives way.
final class LinkPane extends VBox {

    private static final double WHOLE = 100;
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final AssumptionsViewModel viewModel;
    private final ShareLinks links;
    private final Messages messages;
    private final Driver driver;
    private final Map<SeriesKey, Label> values = new LinkedHashMap<>();
    private final Label sum = note();
    private Identity.@Nullable SharesOfHundred shown;
    private boolean filled;

    LinkPane(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.links = viewModel.links();
        this.messages = messages;
        getStyleClass().add("link-pane");
        WhileShown.of(this, links.planProperty()).subscribe(_ -> arrange());
        WhileShown.of(this, links.keptProperty()).subscribe(_ -> showValues());
        WhileShown.of(this, viewModel.supposedProperty()).subscribe(_ -> showValues());
        WhileShown.of(this, viewModel.outcomeProperty()).subscribe(_ -> showValues());
    }

    private void arrange() {
        Identity.SharesOfHundred identity = links.of(driver.series());
        if (filled && Objects.equals(identity, shown)) {
            return;
        }
        filled = true;
        shown = identity;
        values.clear();
        getChildren().clear();
        if (identity == null) {
            choose();
        } else {
            showParts(identity);
        }
        showValues();
    }

    private void choose() {
        Label question = note();
        question.setText(messages.get("assume-link.question", driver.name()));
        List<CheckBox> boxes = new ArrayList<>();
        Button link = new Button(messages.get("assume-link.link"));
        for (Indicator candidate : links.candidates(driver.series())) {
            CheckBox box = new CheckBox(candidate.name());
            box.setUserData(candidate.code());
            box.setTooltip(new Tooltip(candidate.name()));
            box.selectedProperty().subscribe(() -> link.setDisable(boxes.stream().noneMatch(CheckBox::isSelected)));
            boxes.add(box);
        }
        link.setDisable(true);
        link.setOnAction(_ -> link(boxes.stream().filter(CheckBox::isSelected)
                .map(box -> (String) box.getUserData()).toList()));
        if (boxes.isEmpty()) {
            question.setText(messages.get("assume-link.no-candidates"));
        }
        VBox choice = new VBox();
        choice.getStyleClass().add("link-choice");
        choice.getChildren().addAll(boxes);
        getChildren().addAll(question, choice);
        if (!boxes.isEmpty()) {
            getChildren().add(link);
        }
    }

    private void link(List<String> others) {
        List<String> shares = new ArrayList<>(List.of(driver.series().indicator()));
        shares.addAll(others);
        List<String> order = List.copyOf(viewModel.plan().indicators().keySet());
        shares.sort((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)));
        String first = viewModel.plan().indicator(shares.getFirst()).name();
        String name = messages.get("assume-link.name", first, shares.size());
        links.link(new Identity.SharesOfHundred(
                name.substring(0, Math.min(name.length(), Identity.LONGEST_NAME)), shares),
                messages.get("assume-link.why.link", names(shares)));
    }

    private void showParts(Identity.SharesOfHundred identity) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("link-grid");
        for (String code : identity.shares()) {
            SeriesKey share = new SeriesKey(code, driver.series().region());
            Label name = new Label(viewModel.plan().seriesName(share));
            name.getStyleClass().add("link-name");
            name.setWrapText(true);
            GridPane.setHgrow(name, Priority.ALWAYS);
            Label value = new Label();
            value.getStyleClass().add("link-value");
            value.setMinWidth(USE_PREF_SIZE);
            values.put(share, value);
            grid.addRow(grid.getRowCount(), name, value, lock(share));
        }
        Button unlink = new Button(messages.get("assume-link.unlink"));
        unlink.setOnAction(_ -> links.unlink(identity,
                messages.get("assume-link.why.unlink", names(identity.shares()))));
        getChildren().addAll(grid, sum, unlink);
    }

    /// Locked shut for a share that stays as it is; what is not supposed by a rate or a step stays anyway.
    private ToggleButton lock(SeriesKey share) {
        ToggleButton lock = new ToggleButton();
        lock.getStyleClass().addAll("flat", "button-icon", "small-icon", "link-lock");
        lock.setUserData(share);
        lock.setOnAction(_ -> links.keep(share, lock.isSelected()));
        values.computeIfPresent(share, (_, value) -> {
            value.setUserData(lock);
            return value;
        });
        return lock;
    }

    private void showValues() {
        LinkedShares linked = values.isEmpty() ? null : links.linked(driver.series());
        if (linked == null) {
            return;
        }
        double total = 0;
        boolean known = true;
        for (Map.Entry<SeriesKey, Label> entry : values.entrySet()) {
            SeriesKey share = entry.getKey();
            Assumption supposed = viewModel.supposedProperty().get().assumption(share);
            OptionalDouble value = linked.value(share, supposed);
            entry.getValue().setText(value.isPresent() ? FigureText.value(value.getAsDouble(), "%") : "—");
            total += value.orElse(0);
            known &= value.isPresent();
            show((ToggleButton) entry.getValue().getUserData(), share, supposed, linked);
        }
        String year = Integer.toString(viewModel.plan().targetYear());
        boolean whole = known && Tolerance.equal(total, WHOLE);
        sum.pseudoClassStateChanged(OFF, !whole);
        sum.setText(!known
                ? messages.get("assume-link.unknown", year)
                : messages.get(whole ? "assume-link.sum" : "assume-link.sum-off", year,
                        FigureText.value(total, "%")));
    }

    private void show(ToggleButton lock, SeriesKey share, @Nullable Assumption supposed, LinkedShares linked) {
        boolean kept = linked.kept().contains(share);
        boolean movable = kept || linked.isGiving(share, supposed);
        lock.setSelected(kept || !movable);
        lock.setDisable(!movable);
        lock.setGraphic(new FontIcon(lock.isSelected() ? Feather.LOCK : Feather.UNLOCK));
        String name = viewModel.plan().seriesName(share);
        String words = messages.get(!movable
                ? "assume-link.stays"
                : kept ? "assume-link.kept" : "assume-link.gives", name);
        lock.setAccessibleText(words);
        lock.setTooltip(new Tooltip(words));
    }

    private String names(List<String> codes) {
        return String.join(messages.get("tree.names.separator"),
                codes.stream().map(code -> viewModel.plan().indicator(code).name()).toList());
    }

    private static Label note() {
        Label note = new Label();
        note.getStyleClass().add("lever-kind");
        note.setWrapText(true);
        return note;
    }
}
