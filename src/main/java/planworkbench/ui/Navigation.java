package planworkbench.ui;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.PageId;
import planworkbench.ui.common.WhileShown;

/// The pages at the left, each with icon and word.
final class Navigation extends VBox {

    private final ToggleGroup group = new ToggleGroup();

    Navigation(ShellViewModel viewModel, Messages messages) {
        getStyleClass().add("navigation");
        for (PageId page : PageId.values()) {
            getChildren().add(button(page, viewModel, messages));
        }
        WhileShown.of(this, viewModel.workspace().pageProperty()).subscribe(this::mark);
    }

    private ToggleButton button(PageId page, ShellViewModel viewModel, Messages messages) {
        ToggleButton button = new ToggleButton(messages.label("shell.page.", page), icon(page));
        button.setId("page-" + page.digit());
        button.setUserData(page);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setAlignment(Pos.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setToggleGroup(group);
        button.setTooltip(new Tooltip(button.getText() + "  Ctrl+" + page.digit()));
        button.setOnAction(_ -> {
            button.setSelected(true);
            viewModel.open(page);
        });
        return button;
    }

    private void mark(PageId page) {
        group.getToggles().stream().filter(toggle -> page == toggle.getUserData()).forEach(group::selectToggle);
    }

    private static FontIcon icon(PageId page) {
        return new FontIcon(switch (page) {
            case OVERVIEW -> Feather.GRID;
            case INDICATORS -> Feather.LIST;
            case SCENARIO -> Feather.SLIDERS;
            case EVALUATION -> Feather.CHECK_SQUARE;
            case REPORT -> Feather.FILE_TEXT;
            case DATA -> Feather.DATABASE;
            case HISTORY -> Feather.CLOCK;
        });
    }
}
