package planworkbench.ui.newplan;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.Source;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.FormFields;
import planworkbench.ui.form.KindFields;

/// The proposed targets in a list, and the one that is looked at beside it: its words, its sentence, its kind and numbers.
final class TargetsView extends HBox {

    private final TargetsViewModel viewModel;
    private final Messages messages;
    private final ListView<TargetRow> list;
    private final VBox details = new VBox();

    TargetsView(TargetsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().addAll("targets-step", "wide-step");
        list = new ListView<>(viewModel.rows());
        list.setId("new-plan-targets");
        list.getStyleClass().addAll("target-list", "first-field");
        list.setCellFactory(_ -> new TargetRowCell(messages));
        list.setPlaceholder(new Label());
        VBox.setVgrow(list, Priority.ALWAYS);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                viewModel.selectedProperty().set(row);
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                viewModel.confirm();
                event.consume();
            }
        });
        VBox left = new VBox(head(), list);
        left.getStyleClass().add("form-field");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setPrefWidth(460);
        left.setMinWidth(300);
        details.getStyleClass().addAll("form-fields", "target-details");
        ScrollPane scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setPrefWidth(480);
        scroll.setMinWidth(380);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(left, scroll);
        WhileShown.of(this, viewModel.selectedProperty()).subscribe(this::show);
    }

    private HBox head() {
        Label count = new Label();
        count.setId("new-plan-confirmed");
        count.getStyleClass().add("pane-title");
        WhileShown.of(this, viewModel.confirmedProperty()).subscribe(_ -> count(count));
        viewModel.rows().addListener((ListChangeListener<TargetRow>) _ -> count(count));
        Button all = NewPlanPane.button("new-plan-confirm-all", messages.get("newplan.confirm-all"),
                viewModel::confirmAll);
        HBox head = new HBox(count, NewPlanPane.space(), all);
        head.getStyleClass().add("form-line-row");
        return head;
    }

    private void count(Label label) {
        label.setText(messages.get("newplan.confirmed", viewModel.confirmedProperty().get(),
                viewModel.rows().size()));
    }

    private void show(@Nullable TargetRow row) {
        details.getChildren().clear();
        if (row == null) {
            Label nothing = new Label(messages.get("newplan.targets.none"));
            nothing.setWrapText(true);
            nothing.getStyleClass().add(Styles.TEXT_MUTED);
            details.getChildren().add(nothing);
            return;
        }
        list.getSelectionModel().select(row);
        list.scrollTo(Math.max(0, viewModel.rows().indexOf(row) - 2));
        FormFields fields = new FormFields(details, messages, row.problemsProperty(), row.triedProperty());
        Label name = new Label(row.subject().name());
        name.setWrapText(true);
        name.getStyleClass().add(Styles.TEXT_BOLD);
        Label unit = new Label();
        unit.setId("new-plan-target-unit");
        row.kind().kindProperty().subscribe(_ -> unit.setText(messages.get("newplan.target.unit", row.unit())));
        unit.getStyleClass().add("form-label");
        details.getChildren().addAll(name, said("newplan-words", messages.get("newplan.column.target"),
                row.subject().words()), source(row),
                new KindFields(row.kind(), fields, List.copyOf(row.plan().indicators().values()),
                        row.subject().regions(), messages),
                unit,
                fields.field("year", messages.get("form.year"),
                        fields.text("form-year", messages.get("form.year"), row.yearProperty())),
                buttons(row));
    }

    private HBox buttons(TargetRow row) {
        Button confirm = NewPlanPane.button("new-plan-confirm", "", () -> {
            if (row.confirmedProperty().get()) {
                row.revoke();
            } else {
                viewModel.confirm();
            }
        });
        row.confirmedProperty().subscribe(confirmed -> {
            confirm.setText(messages.get(confirmed ? "newplan.revoke" : "newplan.confirm"));
            confirm.setGraphic(new FontIcon(confirmed ? Feather.ROTATE_CCW : Feather.CHECK));
        });
        return new HBox(confirm);
    }

    /// The sentence of the plan, or that it does not hold these words.
    private VBox source(TargetRow row) {
        Source source = row.source().source();
        return source.line() == null
                ? said("newplan-source", messages.get("form.source"), messages.get("newplan.source.none"))
                : said("newplan-source", messages.get("newplan.source.line", source.line()), source.quote());
    }

    private static VBox said(String id, String word, String text) {
        Label label = new Label(word);
        label.getStyleClass().add("form-label");
        Label words = new Label(text);
        words.setId(id);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        VBox box = new VBox(label, words);
        box.getStyleClass().add("form-field");
        return box;
    }
}
