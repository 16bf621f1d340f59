package planworkbench.ui.scenario.comparison;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Contribution;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.CauseText;
import planworkbench.wording.TargetText;

/// The value under one scenario, what each cause adds, and the value under the other. What is printed adds up.
final class DifferenceSteps extends GridPane {

    private final Messages messages;
    private final String unit;
    private final int decimals;

    DifferenceSteps(Plan plan, Messages messages, Explanation explanation, Breakdown.Split split) {
        this.messages = messages;
        this.unit = unit(plan, explanation);
        List<Double> values = split.contributions().stream().map(Contribution::value).toList();
        AddedUp printed = AddedUp.of(split.from(), split.to(), values);
        this.decimals = printed.decimals();
        getStyleClass().add("difference-steps");
        getColumnConstraints().addAll(words(), bars(), figures());
        end(explanation.question().from().name(), value(split.from()), "difference-start");
        double least = values.stream().mapToDouble(value -> value).min().orElse(0);
        double most = values.stream().mapToDouble(value -> value).max().orElse(0);
        CauseText text = new CauseText(plan, messages);
        for (Contribution contribution : split.contributions()) {
            row(text.of(contribution.cause()), new SignedBar(contribution.value(), Math.min(0, least),
                    Math.max(0, most)), signed(contribution.value()), "difference-step");
        }
        if (printed.left().signum() != 0) {
            row(messages.get("compare.rounding"), null, signed(printed.left().doubleValue()), "difference-rounding");
        }
        row(messages.get("compare.total"), null, signed(printed.sum().doubleValue()), "difference-total");
        end(explanation.question().to().name(), value(split.to()), "difference-end");
    }

    private static String unit(Plan plan, Explanation explanation) {
        Target target = explanation.question().explained().target();
        return target == null
                ? plan.indicator(explanation.question().explained().series().indicator()).unit().symbol()
                : TargetText.unit(target);
    }

    private void end(String scenario, String value, String style) {
        row(messages.get("compare.under", scenario), null, value, style);
    }

    private void row(String words, @Nullable Node bar, String figure, String style) {
        int row = getRowCount();
        Label said = new Label(words);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().addAll("difference-words", style);
        Label number = new Label(figure);
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().addAll("difference-figure", style);
        said.setLabelFor(number);
        add(said, 0, row);
        if (bar != null) {
            add(bar, 1, row);
        }
        add(number, 2, row);
    }

    private String value(double value) {
        String figure = NumberText.format(value, decimals);
        return isPercent() ? figure + unit : figure + after(unit);
    }

    private String signed(double value) {
        return NumberText.signed(value, decimals) + after(isPercent() ? messages.get("unit.points") : unit);
    }

    private boolean isPercent() {
        return unit.equals("%");
    }

    private static String after(String unit) {
        return unit.isEmpty() || unit.equals("—") ? "" : " " + unit;
    }

    private static ColumnConstraints words() {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(55);
        return column;
    }

    private static ColumnConstraints bars() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }

    private static ColumnConstraints figures() {
        ColumnConstraints column = new ColumnConstraints();
        column.setHalignment(HPos.RIGHT);
        column.setMinWidth(USE_PREF_SIZE);
        return column;
    }
}
