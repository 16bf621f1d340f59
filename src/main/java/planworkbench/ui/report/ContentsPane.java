package planworkbench.ui.report;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.report.composition.ReportComposer;
import planworkbench.report.document.ChapterKind;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.form.AuthorField;

/// Which chapters the file has and which of them is shown; who hands it in; writes the file and lists the latest ones.
final class ContentsPane extends VBox {

    private static final int LONGEST_NAME = 100;

    private final ReportViewModel viewModel;
    private final Messages messages;
    private final ReportView.FileQuestions files;
    private final Map<ChapterKind, CheckBox> boxes = new EnumMap<>(ChapterKind.class);
    private final Map<ChapterKind, ToggleButton> names = new EnumMap<>(ChapterKind.class);
    private final TextField organisation = new TextField();
    private final Label outcome = new Label();
    private final VBox outputs = new VBox();

    ContentsPane(ReportViewModel viewModel, Messages messages, ReportView.FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.files = files;
        getStyleClass().add("report-contents");
        setMinWidth(USE_PREF_SIZE);
        outcome.setId("report-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.managedProperty().bind(outcome.visibleProperty());
        outputs.getStyleClass().add("report-outputs");
        getChildren().addAll(title("reporting.contents"), chapters(), title("reporting.organisation"), organisation(),
                produce(), readBack(), outcome, outputs);
        WhileShown.of(this, viewModel.chosenProperty())
                .subscribe(chosen -> boxes.forEach((chapter, box) -> box.setSelected(chosen.contains(chapter))));
        WhileShown.of(this, viewModel.shownProperty())
                .subscribe(shown -> names.forEach((chapter, name) -> name.setSelected(chapter == shown)));
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(_ -> showOrganisation());
        WhileShown.of(this, viewModel.outcomeProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.outputsProperty()).subscribe(written -> {
            outputs.getChildren().setAll(written.stream().map(this::output).toList());
            if (!written.isEmpty()) {
                outputs.getChildren().addFirst(title("reporting.outputs"));
            }
        });
    }

    private Label title(String key) {
        Label title = new Label(messages.get(key));
        title.getStyleClass().add("report-title");
        return title;
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
                viewModel.shownProperty().set(chapter);
            });
            HBox.setHgrow(show, Priority.ALWAYS);
            HBox row = new HBox(box, show);
            row.getStyleClass().add("report-chapter");
            boxes.put(chapter, box);
            names.put(chapter, show);
            chapters.getChildren().add(row);
        }
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

    private Button produce() {
        Button produce = new Button(messages.get("reporting.produce"), new FontIcon(Feather.FILE_TEXT));
        produce.setId("report-produce");
        produce.getStyleClass().add(Styles.ACCENT);
        produce.setMaxWidth(Double.MAX_VALUE);
        var busy = WhileShown.of(this, viewModel.work().whatProperty());
        Runnable enable = () -> produce.setDisable(busy.getValue() != null
                || viewModel.reportedProperty().get() == null || viewModel.chosenProperty().get().isEmpty());
        busy.subscribe(_ -> enable.run());
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(_ -> enable.run());
        WhileShown.of(this, viewModel.chosenProperty()).subscribe(_ -> enable.run());
        produce.setOnAction(_ -> files.report(getScene().getWindow(), viewModel.fileName(), viewModel::produce));
        return produce;
    }

    private Button readBack() {
        Button read = new Button(messages.get("reporting.read-back"), new FontIcon(Feather.CORNER_UP_LEFT));
        read.setId("report-read-back");
        read.setMaxWidth(Double.MAX_VALUE);
        read.setTooltip(new Tooltip(messages.get("reporting.read-back.help")));
        var busy = WhileShown.of(this, viewModel.work().whatProperty());
        Runnable enable = () -> read.setDisable(busy.getValue() != null || viewModel.reportedProperty().get() == null);
        busy.subscribe(_ -> enable.run());
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(_ -> enable.run());
        read.setOnAction(_ -> files.edited(getScene().getWindow(), viewModel::readBack));
        return read;
    }

    private String said(ReadBack back) {
        if (back.foreign()) {
            return messages.get("reporting.read-foreign", back.file().getFileName());
        }
        String said = back.texts().isEmpty()
                ? messages.get("reporting.read-nothing", back.file().getFileName())
                : messages.get("reporting.read", back.file().getFileName(), back.added(), back.changed());
        return back.leftOut().isEmpty()
                ? said
                : said + "\n" + messages.get("reporting.read-left-out", String.join("；", back.leftOut()));
    }

    private void show(ReportViewModel.@Nullable Outcome of) {
        outcome.setVisible(of != null);
        outcome.getStyleClass().removeAll(Styles.SUCCESS, Styles.DANGER);
        switch (of) {
            case ReportViewModel.Outcome.Written(Path file) -> {
                outcome.setText(messages.get("reporting.written", file.getFileName()));
                outcome.getStyleClass().add(Styles.SUCCESS);
            }
            case ReportViewModel.Outcome.Failed(Path file, var trouble) -> {
                outcome.setText(messages.get("picture.not-saved", file, messages.label("file-trouble.", trouble)));
                outcome.getStyleClass().add(Styles.DANGER);
            }
            case ReportViewModel.Outcome.Read(ReadBack back) -> outcome.setText(said(back));
            case ReportViewModel.Outcome.Refused(var _, var problem) -> {
                outcome.setText(problem.text(messages));
                outcome.getStyleClass().add(Styles.DANGER);
            }
            case null -> outcome.setText("");
        }
    }

    private Hyperlink output(Path file) {
        Hyperlink output = new Hyperlink(String.valueOf(file.getFileName()), new FontIcon(Feather.FOLDER));
        output.setTooltip(new Tooltip(messages.get("reporting.open-folder", file)));
        output.setOnAction(_ -> viewModel.openFolder(file));
        return output;
    }
}
