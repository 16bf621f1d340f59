package planworkbench.ui.chart;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.FileChooser;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.chart.PictureFormat;
import planworkbench.chart.ProjectionChartModel;
import planworkbench.report.FileTrouble;
import planworkbench.text.FileName;
import planworkbench.text.Messages;
import planworkbench.ui.common.InlineNote;

/// What can be done with a chart as a picture: copied to the clipboard, also by Ctrl+C, and saved as PNG or SVG. The picture shows
/// what the chart shows, in the years that it shows.
public final class PictureMenu {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final ProjectionChartView chart;
    private final ChartPictures pictures;
    private final Messages messages;
    private final Supplier<Caption> caption;
    private final BiFunction<FileChooser, @Nullable Window, @Nullable File> dialog;
    private final InlineNote done = new InlineNote();

    /// What a picture is of.
    ///
    /// @param title above the chart
    /// @param scenario in the file's name
    public record Caption(String title, String scenario) {

        String fileName() {
            String of = FileName.safe(title);
            String under = FileName.safe(scenario);
            return under.isEmpty() ? of : of + "-" + under;
        }
    }

    /// Puts the menu on a chart, for the right mouse button and the menu key.
    ///
    /// @param caption of what the chart shows at the time
    /// @param dialog shows a file window; null where the user gave up
    public PictureMenu(ProjectionChartView chart, ChartPictures pictures, Messages messages, Supplier<Caption> caption,
            BiFunction<FileChooser, @Nullable Window, @Nullable File> dialog) {
        this.chart = chart;
        this.pictures = pictures;
        this.messages = messages;
        this.caption = caption;
        this.dialog = dialog;
        chart.setOnContextMenuRequested(event -> {
            menu().show(chart, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        chart.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /// Opens it below a button.
    public void showBelow(Node button) {
        menu().show(button, Side.BOTTOM, 0, 0);
    }

    ContextMenu menu() {
        MenuItem copying = item(messages.get("picture.copy"), Feather.COPY, this::copy);
        copying.setAccelerator(COPY);
        ContextMenu menu = new ContextMenu(copying, new SeparatorMenuItem());
        for (PictureFormat format : PictureFormat.values()) {
            menu.getItems().add(item(messages.label("picture.save.", format), Feather.IMAGE, () -> save(format)));
        }
        if (chart.zoomedProperty().get()) {
            menu.getItems().addAll(new SeparatorMenuItem(),
                    item(messages.get("chart.all-years"), Feather.MINIMIZE_2, chart::showAllYears));
        }
        return menu;
    }

    private void copy() {
        ProjectionChartModel shown = titled();
        if (shown != null) {
            pictures.draw(shown, image -> {
                ClipboardContent content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
                say(messages.get("picture.copied"));
            }, failure -> say(messages.get("picture.not-drawn", failure.getClass().getSimpleName())));
        }
    }

    private void save(PictureFormat format) {
        ProjectionChartModel shown = titled();
        Path file = shown == null ? null : choose(format);
        if (shown != null && file != null) {
            pictures.save(shown, format, file, saved -> say(messages.get("picture.saved", saved)),
                    failure -> say(messages.get("picture.not-saved", file,
                            messages.label("file-trouble.", FileTrouble.of(file, failure)))));
        }
    }

    /// Null where the user gave up.
    private @Nullable Path choose(PictureFormat format) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.label("picture.save.", format));
        chooser.setInitialFileName(caption.get().fileName() + format.ending());
        chooser.getExtensionFilters().add(
                new FileChooser.ExtensionFilter(messages.label("picture.files.", format), "*" + format.ending()));
        File chosen = dialog.apply(chooser, chart.getScene().getWindow());
        if (chosen == null || chosen.getName().toLowerCase(Locale.ROOT).endsWith(format.ending())) {
            return chosen == null ? null : chosen.toPath();
        }
        Path completed = chosen.toPath().resolveSibling(chosen.getName() + format.ending());
        if (Files.exists(completed)) { // the file window has not asked about this one
            say(messages.get("picture.exists", completed));
            return null;
        }
        return completed;
    }

    private @Nullable ProjectionChartModel titled() {
        ProjectionChartModel shown = chart.drawn();
        return shown == null ? null : shown.withTitle(caption.get().title());
    }

    private void say(String text) {
        done.show(chart, text);
    }

    /// What was said last; for tests.
    String said() {
        return done.text();
    }

    private static MenuItem item(String text, Ikon sign, Runnable action) {
        MenuItem item = new MenuItem(text, new FontIcon(sign));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
