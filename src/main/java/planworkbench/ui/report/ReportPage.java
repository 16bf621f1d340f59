package planworkbench.ui.report;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import atlantafx.base.theme.Styles;
import org.jspecify.annotations.Nullable;

import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.ui.report.next.NextPlanView;
import planworkbench.ui.report.next.NextPlanViewModel;

/// The page 报告: the report of a year, or the proposals for the next plan.
public final class ReportPage extends StackPane {

    private final NextPlanViewModel next;
    private final Messages messages;
    private final ReportView report;
    private final NextPlanView.Doors doors;
    /// Made when it is asked for.
    private @Nullable NextPlanView proposals;

    public ReportPage(ReportViewModel viewModel, NextPlanViewModel next, Messages messages,
            ReportView.FileQuestions files, NextPlanView.Doors doors) {
        this.next = next;
        this.messages = messages;
        this.doors = doors;
        // what is too high for a low window is cut at its end, never at its heading
        setAlignment(Pos.TOP_LEFT);
        setMinHeight(0);
        this.report = new ReportView(viewModel, messages, files);
        report.lead(switching("report"));
        WhileShown.of(this, next.shownProperty()).subscribe(this::show);
    }

    private void show(boolean showsNext) {
        getChildren().setAll(showsNext ? proposals() : report);
    }

    private NextPlanView proposals() {
        NextPlanView made = proposals;
        if (made == null) {
            made = new NextPlanView(next, messages, switching("next"), doors);
            proposals = made;
        }
        return made;
    }

    /// @param id of the part that it stands in
    private Node switching(String id) {
        ToggleGroup group = new ToggleGroup();
        ToggleButton toReport = part(group, id + "-show-report", messages.get("next.show.report"), false);
        toReport.getStyleClass().add(Styles.LEFT_PILL);
        ToggleButton toNext = part(group, id + "-show-next", messages.get("next.show.next"), true);
        toNext.getStyleClass().add(Styles.RIGHT_PILL);
        HBox parts = new HBox(toReport, toNext);
        parts.setMinWidth(Region.USE_PREF_SIZE);
        WhileShown.of(parts, next.shownProperty())
                .subscribe(showsNext -> group.selectToggle(showsNext ? toNext : toReport));
        return parts;
    }

    private ToggleButton part(ToggleGroup group, String id, String text, boolean showsNext) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.setToggleGroup(group);
        button.setOnAction(_ -> {
            button.setSelected(true);
            next.shownProperty().set(showsNext);
        });
        return button;
    }
}
