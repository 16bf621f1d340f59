package planworkbench.ui.evaluation.work;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Verdict;
import planworkbench.assessment.WorkCounts;
import planworkbench.plan.WorkItemStatus;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;

/// The status of an area of work as shape, word and colour, so that no one of them is needed alone. The colours are those of
/// the verdicts.
final class WorkMark extends Label {

    /// From what is done to what nobody reported.
    static final List<WorkItemStatus> ORDER = List.of(WorkItemStatus.DONE, WorkItemStatus.UNDER_WAY,
            WorkItemStatus.DELAYED, WorkItemStatus.NOT_STARTED, WorkItemStatus.NOT_REPORTED);

    private static final double BAR = 96;
    private static final double THICK = 6;

    WorkMark(WorkItemStatus status, Messages messages) {
        super(messages.label("work.status.", status), icon(status));
        getStyleClass().addAll("verdict-mark", "work-mark", styleClass(status));
    }

    static FontIcon icon(WorkItemStatus status) {
        FontIcon icon = new FontIcon(switch (status) {
            case DONE -> Feather.CHECK;
            case UNDER_WAY -> Feather.ARROW_RIGHT;
            case DELAYED -> Feather.ARROW_DOWN_RIGHT;
            case NOT_STARTED -> Feather.CIRCLE;
            case NOT_REPORTED -> Feather.HELP_CIRCLE;
        });
        icon.getStyleClass().add("verdict-icon");
        return icon;
    }

    static String styleClass(WorkItemStatus status) {
        return VerdictMark.styleClass(switch (status) {
            case DONE -> Verdict.ATTAINED;
            case UNDER_WAY -> Verdict.LIKELY;
            case DELAYED -> Verdict.AT_RISK;
            case NOT_STARTED, NOT_REPORTED -> Verdict.UNKNOWN;
        });
    }

    /// The parts of a whole that have each status, side by side.
    static HBox bar(WorkCounts counts) {
        HBox bar = new HBox();
        bar.getStyleClass().add("work-bar");
        bar.setMinWidth(BAR);
        bar.setMaxSize(BAR, THICK);
        for (WorkItemStatus status : ORDER) {
            if (counts.of(status) > 0) {
                Region part = new Region();
                part.getStyleClass().addAll("work-bar-part", styleClass(status));
                if (status == WorkItemStatus.NOT_REPORTED) {
                    part.getStyleClass().add("not-reported");
                }
                part.setMinWidth(BAR * counts.of(status) / counts.total());
                part.setMinHeight(THICK);
                bar.getChildren().add(part);
            }
        }
        return bar;
    }

    /// “已完成 1 · 进行中 4 · 滞后 1”
    static String counts(WorkCounts counts, Messages messages) {
        return ORDER.stream().filter(status -> counts.of(status) > 0)
                .map(status -> messages.get("work.count", messages.label("work.status.", status), counts.of(status)))
                .collect(Collectors.joining(" · "));
    }
}
