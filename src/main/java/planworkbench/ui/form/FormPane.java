package planworkbench.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.text.Messages;
import planworkbench.ui.common.FocusReturn;
import planworkbench.ui.common.StyleSheet;
import planworkbench.ui.common.TextMenu;
import planworkbench.ui.common.WhileShown;

/// The form at the right of the page: its title, its fields, and the ways out.
public final class FormPane extends VBox {

    private static final KeyCombination SAVE = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final FormsViewModel viewModel;
    private final Messages messages;
    private final Label title = new Label();
    private final ScrollPane content = new ScrollPane();
    private final Label discard = new Label();
    private final HBox buttons = new HBox();
    private @Nullable FocusReturn before;

    public FormPane(FormsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        setId("form-pane");
        getStyleClass().add("form-pane");
        StyleSheet.of(this, "form/form.css");
        content.setFitToWidth(true);
        content.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(content, Priority.ALWAYS);
        buttons.getStyleClass().add("form-buttons");
        discard.setText(messages.get("form.discard"));
        discard.setId("form-discard");
        discard.setWrapText(true);
        discard.getStyleClass().add("form-discard");
        discard.managedProperty().bind(discard.visibleProperty());
        WhileShown.of(this, viewModel.asksToDiscardProperty()).subscribe(discard::setVisible);
        getChildren().addAll(header(), content, footer());
        visibleProperty().subscribe(this::setManaged);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        WhileShown.of(this, viewModel.openProperty()).subscribe(this::show);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            viewModel.close();
            event.consume();
        } else if (SAVE.match(event)) {
            viewModel.save();
            event.consume();
        }
    }

    private HBox header() {
        title.setId("form-title");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button("", new FontIcon(Feather.X));
        close.setId("form-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(messages.get("form.close"));
        close.setTooltip(new Tooltip(messages.get("form.close")));
        close.setOnAction(_ -> viewModel.close());
        HBox header = new HBox(title, close);
        header.getStyleClass().add("form-header");
        return header;
    }

    private VBox footer() {
        TextField why = new TextField();
        why.setId("form-why");
        why.setPromptText(messages.get("form.why"));
        why.setAccessibleText(messages.get("form.why"));
        TextMenu.put(why, messages);
        why.textProperty().bindBidirectional(viewModel.whyProperty());
        VBox footer = new VBox(discard, why, buttons);
        footer.getStyleClass().add("form-footer");
        return footer;
    }

    private void show(@Nullable OpenForm form) {
        if (form != null && !isVisible()) {
            before = FocusReturn.of(getScene());
        }
        FocusReturn now = FocusReturn.of(getScene());
        setVisible(form != null);
        switch (form) {
            case null -> {
                content.setContent(null);
                goBack(now);
            }
            case IndicatorFormViewModel indicator -> {
                IndicatorForm view = new IndicatorForm(indicator, messages);
                show(messages.get(indicator.isNew() ? "form.indicator.new" : "form.indicator.edit"), view,
                        save("form.save"));
                view.focusFirst();
            }
            case TargetFormViewModel target -> {
                TargetForm view = new TargetForm(target, messages);
                show(messages.get(target.isNew() ? "form.target.new" : "form.target.edit"), view, save("form.save"));
                if (!target.isNew()) {
                    buttons.getChildren().addFirst(remove(target));
                }
                view.focusFirst();
            }
            case RemovalViewModel removal -> {
                Button delete = save("form.delete");
                delete.getStyleClass().add(Styles.DANGER);
                delete.setDisable(!removal.uses().canGoTogether());
                show(messages.get("form.indicator.delete"), new RemovalForm(removal, messages), delete);
            }
        }
    }

    /// To what opened the form; where the focus was taken elsewhere since, it stays there.
    private void goBack(@Nullable FocusReturn now) {
        if (before != null && (now == null || now.isIn(this))) {
            before.go();
        }
        before = null;
    }

    private void show(String heading, Node form, Button save) {
        title.setText(heading);
        content.setContent(form);
        content.setVvalue(0);
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Button cancel = new Button(messages.get("form.cancel"));
        cancel.setId("form-cancel");
        cancel.setOnAction(_ -> viewModel.close());
        buttons.getChildren().setAll(between, cancel, save);
    }

    private Button save(String key) {
        Button save = new Button(messages.get(key));
        save.setId("form-save");
        save.getStyleClass().add(Styles.ACCENT);
        save.setTooltip(new Tooltip("Ctrl+Enter"));
        save.setOnAction(_ -> viewModel.save());
        return save;
    }

    private Button remove(TargetFormViewModel target) {
        Button remove = new Button(messages.get("form.target.delete"));
        remove.setId("form-remove");
        remove.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        remove.setOnAction(_ -> target.remove(viewModel.whyProperty().get().strip()));
        return remove;
    }
}
