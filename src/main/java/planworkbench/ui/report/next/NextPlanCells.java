package planworkbench.ui.report.next;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import atlantafx.base.theme.Styles;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.nextplan.ProposedTarget;
import planworkbench.assessment.nextplan.ProposedTarget.Numbers;
import planworkbench.assessment.nextplan.ProposedTarget.Proposal;
import planworkbench.goal.GoalSeek.Effort;
import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.VerdictMark;
import planworkbench.wording.NextPlanText;
import planworkbench.wording.TargetText;

/// What stands in the cells of the table, in two lines where there is more to say.
record NextPlanCells(NextPlanViewModel viewModel, Supplier<NextPlanText> words, Messages messages) {

    private static final String NOTHING = "—";
    /// Of the style sheet, on both sides together.
    static final double PADDING = 12;
    /// With what stands between it and the name.
    private static final double MARK = 20;

    Region tick(NextPlanRow row) {
        CheckBox tick = new CheckBox();
        tick.setId("next-want-" + row.id());
        tick.setSelected(row.wanted());
        tick.setAccessibleText(messages.get("next.want", row.target().present().name()));
        tick.setTooltip(new Tooltip(messages.get("next.want", row.target().present().name())));
        tick.setOnAction(_ -> viewModel.want(row.id(), tick.isSelected()));
        return tick;
    }

    /// It takes as many lines as it needs, which a label in a cell does not.
    Region name(NextPlanRow row, TableColumn<?, ?> column) {
        Target target = row.target().present();
        Text name = new Text(target.name());
        name.getStyleClass().add("next-name");
        double mark = row.findings().isEmpty() ? 0 : MARK;
        name.wrappingWidthProperty()
                .bind(column.widthProperty().map(width -> Math.max(1, width.doubleValue() - PADDING - mark)));
        HBox cell = new HBox(name);
        cell.getStyleClass().add("next-cell");
        if (!row.findings().isEmpty()) {
            cell.getChildren().addFirst(mark(row));
        }
        Tooltip.install(cell, new Tooltip(target.id() + "  " + target.name() + "\n" + target.group()));
        return cell;
    }

    private Label mark(NextPlanRow row) {
        Label mark = new Label("", new FontIcon(Feather.ALERT_CIRCLE));
        String told = String.join("\n", row.findings().stream().map(words.get()::of).toList());
        mark.setTooltip(new Tooltip(told));
        mark.setAccessibleText(told);
        mark.getStyleClass().add("next-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        return mark;
    }

    Region present(NextPlanRow row) {
        Label outcome = brief(words.get().outcome(row.target()), "next-below-text");
        outcome.setGraphic(VerdictMark.icon(row.target().outcome().verdict()));
        VBox cell = new VBox(brief(words.get().present(row.target()), "next-name"), outcome);
        cell.getStyleClass().addAll("next-lines", VerdictMark.styleClass(row.target().outcome().verdict()));
        return cell;
    }

    Region base(NextPlanRow row) {
        ProposedTarget target = row.target();
        VBox cell = numbers(words.get().baseFigure(target), words.get().baseKind(target));
        Tooltip.install(cell, new Tooltip(words.get().baseOrigin(target)));
        return cell;
    }

    /// The number of a probability; choosing it puts it in the place of the proposed one.
    Region proposal(NextPlanRow row, int which) {
        if (!(row.target().outlook() instanceof Numbers numbers) || which >= numbers.proposals().size()) {
            return label(NOTHING, "next-nothing");
        }
        Proposal proposal = numbers.proposals().get(which);
        String number = proposal.rounded().upTo() == null
                ? FigureText.value(proposal.rounded().value())
                : messages.get("next.range", FigureText.value(proposal.rounded().value()),
                        FigureText.value(proposal.rounded().upTo()));
        String help = messages.get("next.take", words.get().level(row.target().present(), proposal.rounded()),
                NextPlanText.probability(proposal.probability()));
        if (!NextPlanText.takesOneNumber(row.target())) {
            return label(number, "next-number");
        }
        Button take = new Button(number);
        take.getStyleClass().addAll(Styles.FLAT, "next-take");
        take.setTooltip(new Tooltip(help));
        take.setAccessibleText(help);
        take.setDisable(!row.wanted());
        take.setOnAction(_ -> viewModel.choose(row.id(), proposal.rounded().value()));
        if (proposal.rounded().equals(numbers.chosen().level())) {
            take.getStyleClass().add("next-taken");
        }
        return take;
    }

    Region probability(NextPlanRow row) {
        String probability = words.get().probability(row.target());
        return label(probability.isEmpty() ? NOTHING : probability,
                probability.isEmpty() ? "next-nothing" : "next-number");
    }

    Region pace(NextPlanRow row) {
        if (!(row.target().outlook() instanceof Numbers numbers) || numbers.pace() == null) {
            return label(NOTHING, "next-nothing");
        }
        Target target = row.target().present();
        VBox cell = numbers(words.get().pace(target, numbers.pace()), words.get().history(target, numbers.pace()));
        if (numbers.pace().effort() == Effort.BEYOND_HISTORY) {
            cell.getStyleClass().add("next-beyond");
        }
        return cell;
    }

    /// A target's unit as it stands behind the field of its number.
    static String unit(ProposedTarget target) {
        return TargetText.unit(target.present());
    }

    private static VBox numbers(String upper, String lower) {
        VBox cell = new VBox(label(upper, "next-number"), label(lower, "next-below-text"));
        cell.getStyleClass().addAll("next-lines", "next-numbers");
        return cell;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    /// In one line; what does not fit is told where the mouse rests.
    private static Label brief(String text, String style) {
        Label label = label(text, style);
        label.setTooltip(new Tooltip(text));
        return label;
    }
}
