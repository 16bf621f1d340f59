package planworkbench.ui.evaluation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.Assessment;
import planworkbench.assessment.Attainment;
import planworkbench.assessment.ScheduleProgress;
import planworkbench.plan.Plan;
import planworkbench.plan.Rating;
import planworkbench.text.Messages;
import planworkbench.ui.common.CellLines;
import planworkbench.ui.common.VerdictMark;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.ProgressText;
import planworkbench.wording.TargetText;

/// What stands in the cells of the table, in two lines each, or more where a column is too narrow for the words.
///
/// @param plan the one that was evaluated last
record EvaluationCells(Supplier<Plan> plan, Messages messages) {

    private static final String NOTHING = "—";

    /// A cell filled by one of these.
    static final class Cell extends TableCell<EvaluationRow, EvaluationRow> {

        /// Of the style sheet, on both sides together.
        private static final double PADDING = 12;

        private final Function<EvaluationRow, Region> content;

        Cell(Function<EvaluationRow, Region> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable EvaluationRow row, boolean empty) {
            super.updateItem(row, empty);
            Region graphic = row == null || empty ? null : content.apply(row);
            if (graphic != null) {
                graphic.prefWidthProperty().bind(getTableColumn().widthProperty().subtract(PADDING));
            }
            setGraphic(graphic);
            setAccessibleText(graphic == null
                    ? null
                    : graphic.lookupAll(".label").stream().map(label -> ((Label) label).getText())
                            .collect(Collectors.joining(" ")));
        }
    }

    /// Name and wish.
    Region name(EvaluationRow row, TableColumn<?, ?> column) {
        Text name = text(row.target().name(), "evaluation-name", column);
        Text wanted = text(new TargetText(plan.get(), messages).wanted(row.target()), "evaluation-wanted", column);
        VBox cell = new VBox(name, wanted);
        cell.getStyleClass().add("evaluation-cell");
        Tooltip.install(cell, new Tooltip(row.target().id() + "  " + row.target().name() + "\n"
                + row.target().group()));
        return cell;
    }

    private static Text text(String words, String styleClass, TableColumn<?, ?> column) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        text.wrappingWidthProperty().bind(column.widthProperty().subtract(Cell.PADDING).map(
                width -> Math.max(1, width.doubleValue())));
        return text;
    }

    Region headline(EvaluationRow row) {
        Label mark = new Label();
        if (row.target().headline()) {
            mark.setGraphic(new FontIcon(Feather.STAR));
            mark.setTooltip(new Tooltip(messages.get("overview.headline")));
            mark.setAccessibleText(messages.get("overview.headline"));
        }
        return mark;
    }

    Region value(EvaluationRow row) {
        Assessment assessment = row.assessment();
        String value = new AttainmentText(messages).value(row.target(), assessment.judgement()).orElse(NOTHING);
        return lines(upper(value, "evaluation-value"), lower(row.origin().text(messages)));
    }

    /// Completion over the scheduled share, and both as a bar.
    Region completion(EvaluationRow row) {
        ProgressText text = new ProgressText(plan.get(), messages);
        ScheduleProgress schedule = row.assessment().schedule();
        Label upper = upper(text.completion(schedule), "evaluation-number");
        if (schedule.completion() == null) {
            return lines(upper, lower(""));
        }
        String due = schedule.planned() == null ? "evaluate.scheduled" : "planned.scheduled";
        VBox cell = lines(upper, lower(messages.get(due, text.scheduled(schedule))));
        cell.getChildren().add(1, new ScheduleBar(schedule.completion(), schedule.scheduledShare()));
        cell.getStyleClass().add(RatingMark.styleClass(schedule.rating()));
        return cell;
    }

    Region growthRatio(EvaluationRow row) {
        var growth = row.assessment().growthRatio();
        return lines(upper(new ProgressText(plan.get(), messages).ratio(growth), "evaluation-number"),
                lower(growth.pace() == null ? "" : messages.label("pace.", growth.pace())));
    }

    Region extrapolation(EvaluationRow row) {
        var carried = row.assessment().extrapolation();
        return lines(upper(new ProgressText(plan.get(), messages).ratio(carried), "evaluation-number"),
                lower(carried.outlook() == null ? "" : messages.label("outlook.", carried.outlook())));
    }

    /// The rating that counts, and below it what a reader has to know of it.
    Region rating(EvaluationRow row) {
        Assessment assessment = row.assessment();
        RatingMark mark = CellLines.wrapped(new RatingMark(assessment.rating(), messages));
        Label note = lower(note(assessment).orElse(""));
        note.getStyleClass().add("evaluation-note");
        return cell(mark, note);
    }

    private Optional<String> note(Assessment assessment) {
        if (assessment.override() != null) {
            return Optional.of(messages.get("evaluate.by-hand"));
        }
        if (assessment.schedule().pathsDiffer()) {
            return Optional.of(messages.get("evaluate.paths-differ"));
        }
        return assessment.rating() == Rating.NOT_ASSESSABLE && assessment.reason() != null
                ? Optional.of(messages.label("reason.", assessment.reason()))
                : Optional.empty();
    }

    /// The verdict of the chosen scenario, as its page has it.
    Region trend(EvaluationRow row) {
        Attainment trend = row.trend();
        if (trend == null) {
            return lines(upper(NOTHING, "evaluation-number"), lower(""));
        }
        String likely = new LikelihoodText(plan.get(), messages).of(trend)
                .map(probability -> messages.get("evaluate.probability", probability)).orElse("");
        return cell(CellLines.wrapped(new VerdictMark(trend.verdict(), messages)), lower(likely));
    }

    Region expected(EvaluationRow row) {
        Integer expected = row.assessment().expected();
        return lines(upper(expected == null ? NOTHING : Integer.toString(expected), "evaluation-number"), lower(""));
    }

    private static VBox lines(Label upper, Label lower) {
        VBox cell = cell(upper, lower);
        cell.getStyleClass().add("evaluation-numbers");
        return cell;
    }

    private static VBox cell(Label upper, Label lower) {
        CellLines cell = new CellLines(upper, lower);
        cell.getStyleClass().add("evaluation-cell");
        return cell;
    }

    private static Label upper(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static Label lower(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("evaluation-wanted");
        return CellLines.wrapped(label);
    }
}
