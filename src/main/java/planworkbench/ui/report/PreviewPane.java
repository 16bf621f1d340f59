package planworkbench.ui.report;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.report.document.AuthorText;
import planworkbench.report.document.Block;
import planworkbench.report.document.Chapter;
import planworkbench.report.document.ChapterKind;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;

/// A chapter of the report on a sheet, with places to write in.
final class PreviewPane extends StackPane {

    /// Longer lines are hard to read.
    private static final double WIDEST = 880;

    private final ReportViewModel viewModel;
    private final Messages messages;
    private final VBox sheet = new VBox();
    private final ScrollPane scroll = new ScrollPane(new StackPane(sheet));
    private final Label composing = new Label();
    private @Nullable Chapter painted;

    PreviewPane(ReportViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("report-preview");
        composing.setText(messages.get("reporting.composing"));
        sheet.getStyleClass().add("report-sheet");
        sheet.setMaxWidth(WIDEST);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(scroll, composing);
        WhileShown.of(this, viewModel.reportedProperty()).subscribe(_ -> show());
        WhileShown.of(this, viewModel.shownProperty()).subscribe(_ -> show());
    }

    private void show() {
        ReportedYear reported = viewModel.reportedProperty().get();
        composing.setVisible(reported == null);
        scroll.setVisible(reported != null);
        if (reported == null) {
            return;
        }
        ChapterKind kind = viewModel.shownProperty().get();
        Chapter chapter = reported.whole().chapters().stream().filter(one -> one.kind() == kind).findFirst()
                .orElseThrow();
        Chapter before = painted;
        painted = chapter;
        if (before == null || !withoutWords(before).equals(withoutWords(chapter))) {
            sheet.getChildren().setAll(chapter.blocks().stream()
                    .map(block -> new BlockNode(block, viewModel, messages)).toList());
            if (before == null || before.kind() != kind) {
                scroll.setVvalue(0);
            }
        }
    }

    /// What the author writes here is in its field already; to paint it again would take the caret away.
    private static List<Block> withoutWords(Chapter chapter) {
        return chapter.blocks().stream().map(block -> block instanceof AuthorText(var id, var title, var hint, var _)
                ? new AuthorText(id, title, hint, List.of())
                : Objects.requireNonNull(block)).toList();
    }
}
