package planworkbench.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.report.document.ReportDocument.OfPlan;
import planworkbench.report.output.ReportFormat;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// Which files are wanted; writes them, reads one back, and lists the latest ones.
final class OutputPane extends VBox {

    private static final int COLUMNS = 2;

    private final ReportViewModel viewModel;
    private final ReportFiles output;
    private final Messages messages;
    private final ReportView.FileQuestions files;
    private final Map<ReportFormat, CheckBox> formats = new EnumMap<>(ReportFormat.class);
    private final Label outcome = new Label();
    private final VBox outputs = new VBox();

    OutputPane(ReportViewModel viewModel, Messages messages, ReportView.FileQuestions files) {
        this.viewModel = viewModel;
        this.output = viewModel.files();
        this.messages = messages;
        this.files = files;
        getStyleClass().add("report-output");
        outcome.setId("report-outcome");
        outcome.setWrapText(true);
        outcome.setMinHeight(USE_PREF_SIZE);
        outcome.managedProperty().bind(outcome.visibleProperty());
        outputs.getStyleClass().add("report-outputs");
        getChildren().addAll(title("reporting.formats"), formats(), produce(), readBack(), outcome, outputs);
        WhileShown.of(this, output.formatsProperty())
                .subscribe(wanted -> formats.forEach((format, box) -> box.setSelected(wanted.contains(format))));
        WhileShown.of(this, output.outcomeProperty()).subscribe(this::show);
        WhileShown.of(this, output.outputsProperty()).subscribe(written -> {
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

    private GridPane formats() {
        GridPane all = new GridPane();
        all.getStyleClass().add("report-formats");
        for (ReportFormat format : ReportFormat.values()) {
            CheckBox box = new CheckBox(messages.label("reporting.format.", format));
            box.setId("report-as-" + format.name());
            box.setTooltip(new Tooltip(messages.label("reporting.format-help.", format)));
            box.setOnAction(_ -> output.choose(format, box.isSelected()));
            all.add(box, formats.size() % COLUMNS, formats.size() / COLUMNS);
            formats.put(format, box);
        }
        return all;
    }

    private Button produce() {
        Button produce = new Button(messages.get("reporting.produce"), new FontIcon(Feather.FILE_TEXT));
        produce.setId("report-produce");
        produce.getStyleClass().add(Styles.ACCENT);
        produce.setMaxWidth(Double.MAX_VALUE);
        var busy = WhileShown.of(this, output.work().whatProperty());
        Runnable enable = () -> produce.setDisable(busy.getValue() != null
                || viewModel.reportedProperty().get() == null || viewModel.chosenProperty().get().isEmpty()
                || output.formatsProperty().get().isEmpty());
        busy.subscribe(_ -> enable.run());
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(_ -> enable.run());
        WhileShown.of(this, viewModel.chosenProperty()).subscribe(_ -> enable.run());
        WhileShown.of(this, output.formatsProperty()).subscribe(_ -> enable.run());
        produce.setOnAction(_ -> ask());
        return produce;
    }

    /// One file gets the name that the user gives it, several go to a folder.
    private void ask() {
        List<ReportFormat> wanted = List.copyOf(output.formatsProperty().get());
        if (wanted.size() == 1) {
            files.report(getScene().getWindow(), wanted.getFirst(), output.name(), output::produce);
        } else {
            files.reports(getScene().getWindow(), output::produceIn);
        }
    }

    private Button readBack() {
        Button read = new Button(messages.get("reporting.read-back"), new FontIcon(Feather.CORNER_UP_LEFT));
        read.setId("report-read-back");
        read.setMaxWidth(Double.MAX_VALUE);
        read.setTooltip(new Tooltip(messages.get("reporting.read-back.help")));
        var busy = WhileShown.of(this, output.work().whatProperty());
        Runnable enable = () -> read.setDisable(busy.getValue() != null || viewModel.reportedProperty().get() == null);
        busy.subscribe(_ -> enable.run());
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(_ -> enable.run());
        read.setOnAction(_ -> files.edited(getScene().getWindow(), output::readBack));
        return read;
    }

    private String said(ReadBack back) {
        if (back.another()) {
            return messages.get("reporting.read-other-plan", back.file().getFileName(), name(back.of()),
                    back.here().name());
        }
        if (back.foreign()) {
            return messages.get("reporting.read-foreign", back.file().getFileName());
        }
        String said = back.texts().isEmpty()
                ? messages.get("reporting.read-nothing", back.file().getFileName())
                : messages.get("reporting.read", back.file().getFileName(), back.added(), back.changed());
        List<String> lines = new ArrayList<>(List.of(said));
        if (back.of() == null) {
            lines.add(messages.get("reporting.read-unmarked", back.here().name()));
        }
        if (!back.leftOut().isEmpty()) {
            lines.add(messages.get("reporting.read-left-out",
                    String.join(messages.get("form.problems.separator"), back.leftOut())));
        }
        return String.join("\n", lines);
    }

    private static String name(@Nullable OfPlan plan) {
        return plan == null ? "" : SheetException.printable(plan.name());
    }

    private void show(ReportFiles.@Nullable Outcome of) {
        outcome.setVisible(of != null);
        outcome.getStyleClass().removeAll(Styles.SUCCESS, Styles.DANGER);
        switch (of) {
            case ReportFiles.Outcome.Written(List<Path> written, long _) -> say(Styles.SUCCESS, written(written));
            case ReportFiles.Outcome.Failed(List<Path> written, Path file, var trouble) -> {
                String failed = messages.get("picture.not-saved", file, messages.label("file-trouble.", trouble));
                say(Styles.DANGER, written.isEmpty() ? failed : failed + "\n" + written(written));
            }
            case ReportFiles.Outcome.Cancelled _ -> outcome.setText(messages.get("reporting.cancelled"));
            case ReportFiles.Outcome.Read(ReadBack back) -> outcome.setText(said(back));
            case ReportFiles.Outcome.Refused(var _, var problem) -> say(Styles.DANGER, problem.text(messages));
            case null -> outcome.setText("");
        }
    }

    private void say(String style, String text) {
        outcome.setText(text);
        outcome.getStyleClass().add(style);
    }

    private String written(List<Path> files) {
        return messages.get("reporting.written",
                files.stream().map(file -> String.valueOf(file.getFileName())).collect(Collectors.joining("\n")));
    }

    private Hyperlink output(Path file) {
        Hyperlink link = new Hyperlink(String.valueOf(file.getFileName()), new FontIcon(Feather.FOLDER));
        link.setTooltip(new Tooltip(messages.get("reporting.open-folder", file)));
        link.setOnAction(_ -> output.openFolder(file));
        return link;
    }
}
