package planworkbench.ui.evaluation.work;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Indicator;
import planworkbench.plan.WorkItem;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;

/// The indicators that an area of work serves; each leads to its figures.
final class IndicatorPane extends VBox {

    private final WorkViewModel viewModel;
    private final Messages messages;
    private final VBox links = new VBox();
    private final ComboBox<String> add = new ComboBox<>();
    private String of = "";
    private boolean showing;

    IndicatorPane(WorkViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("work-part");
        links.getStyleClass().add("indicator-links");
        links.managedProperty().bind(links.visibleProperty());
        Label title = new Label(messages.get("work.indicators"));
        title.getStyleClass().add("assessment-title");
        add.setId("work-indicator-add");
        add.setPromptText(messages.get("work.indicator.add"));
        add.setAccessibleText(messages.get("work.indicator.add"));
        add.setMaxWidth(Double.MAX_VALUE);
        ChoiceText.show(add, this::name);
        add.valueProperty().subscribe((_, code) -> {
            if (!showing && code != null) {
                viewModel.edit(of, item -> item
                        .withIndicators(Stream.concat(item.indicators().stream(), Stream.of(code)).toList()));
            }
        });
        getChildren().addAll(title, links, add);
    }

    private String name(String code) {
        Indicator indicator = viewModel.plan().indicators().get(code);
        return indicator == null ? code : indicator.name();
    }

    void show(WorkItem item) {
        of = item.id();
        links.getChildren().setAll(item.indicators().stream().map(this::link).toList());
        links.setVisible(!item.indicators().isEmpty());
        List<String> others = viewModel.plan().indicators().keySet().stream()
                .filter(code -> !item.indicators().contains(code)).toList();
        showing = true;
        add.setValue(null);
        if (!others.equals(add.getItems())) {
            add.getItems().setAll(others);
        }
        showing = false;
        add.setDisable(others.isEmpty());
    }

    private HBox link(String code) {
        Hyperlink link = new Hyperlink(name(code));
        link.setOnAction(_ -> {
            link.setVisited(false);
            viewModel.openIndicator(code);
        });
        link.getStyleClass().add("indicator-link");
        Button remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        String word = messages.get("work.indicator.remove", name(code));
        remove.setAccessibleText(word);
        remove.setTooltip(new Tooltip(word));
        remove.setOnAction(_ -> {
            viewModel.edit(of, item -> item
                    .withIndicators(item.indicators().stream().filter(each -> !each.equals(code)).toList()));
            add.requestFocus();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(link, gap, remove);
        row.getStyleClass().add("milestone-line");
        return row;
    }
}
