package planworkbench.ui.report;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.report.composition.ReportComposer;
import planworkbench.report.document.ChapterKind;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.AuthorField;

/// Which chapters the file has and which of them is shown; who hands it in.
final class ContentsPane extends VBox {

    private static final int LONGEST_NAME = 100;

    private final ReportViewModel viewModel;
    private final Messages messages;
    private final Map<ChapterKind, CheckBox> boxes = new EnumMap<>(ChapterKind.class);
    private final Map<ChapterKind, ToggleButton> names = new EnumMap<>(ChapterKind.class);
    private final ToggleButton changes;
    private final TextField organisation = new TextField();

    ContentsPane(ReportViewModel viewModel, Messages messages, ReportView.FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.changes = changes();
        getStyleClass().add("report-contents");
        getChildren().addAll(title("reporting.contents"), chapters(), title("reporting.organisation"), organisation(),
                new OutputPane(viewModel, messages, files));
        WhileShown.of(this, viewModel.chosenProperty())
                .subscribe(chosen -> boxes.forEach((chapter, box) -> box.setSelected(chosen.contains(chapter))));
        WhileShown.of(this, viewModel.shownProperty())
                .subscribe(_ -> showPlace());
        WhileShown.of(this, viewModel.changes().shownProperty()).subscribe(_ -> showPlace());
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(_ -> showOrganisation());
    }

    private Label title(String key) {
        Label title = new Label(messages.get(key));
        title.getStyleClass().add("report-title");
        return title;
    }

    private ToggleButton changes() {
        ToggleButton show = new ToggleButton(messages.get("report-changes.title"),
                new FontIcon(Feather.GIT_COMMIT));
        show.setId("report-show-changes");
        show.getStyleClass().add("report-show-changes");
        show.setMaxWidth(Double.MAX_VALUE);
        show.setTooltip(new Tooltip(messages.get("report-changes.show")));
        show.setOnAction(_ -> {
            show.setSelected(true);
            viewModel.changes().shownProperty().set(true);
        });
        return show;
    }

    private void showPlace() {
        boolean asChanges = viewModel.changes().shownProperty().get();
        changes.setSelected(asChanges);
        names.forEach((chapter, name) -> name
                .setSelected(!asChanges && chapter == viewModel.shownProperty().get()));
    }

    private VBox chapters() {
        ToggleGroup one = new ToggleGroup();
        VBox chapters = new VBox();
        chapters.getStyleClass().add("report-chapters");
        for (ChapterKind chapter : ChapterKind.values()) {
            String name = messages.label("compose.chapter.", chapter);
            CheckBox box = new CheckBox();
            box.setId("report-with-" + chapter.name());
            box.setAccessibleText(messages.get("reporting.include", name));
            box.setTooltip(new Tooltip(messages.get("reporting.include", name)));
            box.setOnAction(_ -> viewModel.choose(chapter, box.isSelected()));
            ToggleButton show = new ToggleButton(name);
            show.setId("report-show-" + chapter.name());
            show.setToggleGroup(one);
            show.setMaxWidth(Double.MAX_VALUE);
            show.setOnAction(_ -> {
                show.setSelected(true);
                viewModel.changes().shownProperty().set(false);
                viewModel.shownProperty().set(chapter);
            });
            HBox.setHgrow(show, Priority.ALWAYS);
            HBox row = new HBox(box, show);
            row.getStyleClass().add("report-chapter");
            boxes.put(chapter, box);
            names.put(chapter, show);
            chapters.getChildren().add(row);
        }
        changes.setToggleGroup(one);
        chapters.getChildren().add(changes);
        return chapters;
    }

    private TextField organisation() {
        organisation.setId("report-organisation");
        organisation.setPromptText(messages.get("reporting.organisation.prompt"));
        organisation.setAccessibleText(messages.get("reporting.organisation"));
        organisation.setTextFormatter(new TextFormatter<>(change -> {
            int rest = change.getControlNewText().length() - change.getText().length();
            change.setText(AuthorField.wanted(change.getText(), LONGEST_NAME - rest));
            return change;
        }));
        organisation.setOnAction(_ -> writeOrganisation());
        organisation.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                writeOrganisation();
            }
        });
        return organisation;
    }

    private void writeOrganisation() {
        if (viewModel.reportedProperty().get() != null) {
            viewModel.words().write(viewModel.key(ReportComposer.ORGANISATION), organisation.getText());
        }
    }

    private void showOrganisation() {
        if (!organisation.isFocused()) {
            organisation.setText(viewModel.words().written(viewModel.key(ReportComposer.ORGANISATION)));
        }
    }
}
