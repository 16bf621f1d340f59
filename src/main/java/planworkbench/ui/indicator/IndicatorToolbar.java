package planworkbench.ui.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import atlantafx.base.controls.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// What is listed: the filter, the field of work, the region.
final class IndicatorToolbar extends HBox {

    private static final String ALL = "";

    private final IndicatorViewModel viewModel;
    private final Messages messages;
    private final CustomTextField filter = new CustomTextField();
    private final ComboBox<String> group;
    private final ComboBox<String> region;
    private final ToggleButton withoutSource = new ToggleButton();
    private final Tooltip explained = new Tooltip();

    IndicatorToolbar(IndicatorViewModel viewModel, Messages messages, Runnable toTable) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("indicator-toolbar");
        Label heading = new Label(messages.get("indicator.heading"));
        heading.getStyleClass().add("page-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        group = choice("indicator-group", messages.get("indicator.group.choose"),
                name -> name.equals(ALL) ? messages.get("indicator.group.all") : name);
        region = choice("indicator-region", messages.get("indicator.region.choose"),
                name -> messages.get("indicator.region", name));
        buildFilter(toTable);
        withoutSource.setId("indicator-without-source");
        withoutSource.setMinWidth(Region.USE_PREF_SIZE);
        withoutSource.setTooltip(explained);
        withoutSource.selectedProperty().bindBidirectional(viewModel.withoutSourceProperty());
        getChildren().addAll(heading, filter, group, region, withoutSource);
        WhileShown.of(this, viewModel.tableProperty()).subscribe(this::renewChoices);
        group.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                viewModel.groupProperty().set(chosen.equals(ALL) ? null : chosen);
            }
        });
        region.valueProperty().subscribe((_, chosen) -> {
            if (chosen != null) {
                viewModel.regionProperty().set(chosen);
            }
        });
        WhileShown.of(this, viewModel.groupProperty()).subscribe(this::showGroup);
        WhileShown.of(this, viewModel.regionProperty()).subscribe(name -> {
            region.setValue(name);
            countWithoutSource(viewModel.tableProperty().get());
        });
    }

    private void buildFilter(Runnable toTable) {
        filter.setId("indicator-filter");
        TextMenu.put(filter, messages);
        filter.setPromptText(messages.get("indicator.filter"));
        filter.setAccessibleText(messages.get("indicator.filter.label"));
        filter.setLeft(new FontIcon(Feather.SEARCH));
        filter.textProperty().bindBidirectional(viewModel.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                filter.clear();
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                toTable.run();
                key.consume();
            }
        });
    }

    private static ComboBox<String> choice(String id, String label, UnaryOperator<String> text) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(id);
        choice.setAccessibleText(label);
        ChoiceText.show(choice, text);
        return choice;
    }

    private void renewChoices(FigureTable table) {
        List<String> groups = new ArrayList<>(List.of(ALL));
        groups.addAll(table.groups());
        if (!group.getItems().equals(groups)) {
            group.getItems().setAll(groups);
        }
        if (!region.getItems().equals(table.regions())) {
            region.getItems().setAll(table.regions());
        }
        countWithoutSource(table);
        showGroup(viewModel.groupProperty().get());
        region.setValue(viewModel.regionProperty().get());
    }

    /// Where there is none left, the list stays narrowed until it is let go.
    private void countWithoutSource(FigureTable table) {
        int count = table.withoutSource(viewModel.regionProperty().get());
        withoutSource.setText(messages.get("indicator.without-source", count));
        explained.setText(messages.get("indicator.without-source.explained", viewModel.regionProperty().get(), count));
        withoutSource.setDisable(count == 0 && !withoutSource.isSelected());
    }

    private void showGroup(@Nullable String name) {
        group.setValue(name == null ? ALL : name);
    }
}
