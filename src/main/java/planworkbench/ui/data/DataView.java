package planworkbench.ui.data;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;

import planworkbench.text.Messages;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.WhileShown;

/// 数据: a heading with the sections of the page, and the one that is open.
public final class DataView extends VBox {

    private final DataViewModel viewModel;
    private final Messages messages;
    private final FileQuestions files;
    private final StackPane content = new StackPane();
    private final Map<DataSection, Node> made = new EnumMap<>(DataSection.class);
    private final ToggleGroup group = new ToggleGroup();

    public DataView(DataViewModel viewModel, Messages messages, FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.files = files;
        setId("data-page");
        getStyleClass().add("data-page");
        StyleSheet.of(this, "data/data.css");
        Label heading = new Label(messages.get("data.heading"));
        heading.getStyleClass().add("page-heading");
        HBox head = new HBox(heading, sections());
        head.getStyleClass().add("data-head");
        content.setMinSize(0, 0);
        content.setAlignment(Pos.TOP_LEFT);
        setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(head, content);
        WhileShown.of(this, viewModel.sectionProperty()).subscribe(this::show);
    }

    private HBox sections() {
        HBox sections = new HBox();
        DataSection[] all = DataSection.values();
        for (int i = 0; i < all.length; i++) {
            DataSection section = all[i];
            ToggleButton button = new ToggleButton(messages.label("data.section.", section));
            button.setId("data-section-" + (i + 1));
            button.setUserData(section);
            button.setToggleGroup(group);
            button.getStyleClass().add(i == 0
                    ? Styles.LEFT_PILL
                    : i == all.length - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            button.setOnAction(_ -> {
                button.setSelected(true);
                viewModel.sectionProperty().set(section);
            });
            sections.getChildren().add(button);
        }
        return sections;
    }

    private void show(DataSection section) {
        content.getChildren().setAll(made.computeIfAbsent(section, this::create));
        group.getToggles().stream().filter(toggle -> section == toggle.getUserData()).forEach(group::selectToggle);
    }

    private Node create(DataSection section) {
        return switch (section) {
            case IMPORT -> new ImportView(viewModel.imports(), messages, files);
            case EXPORT -> new ExportView(viewModel.exports(), messages, files);
            case FILL_IN -> new FillInView(viewModel.fillIns(), messages, files);
            case MERGE -> new MergeView(viewModel.merges(), messages, files);
        };
    }
}
