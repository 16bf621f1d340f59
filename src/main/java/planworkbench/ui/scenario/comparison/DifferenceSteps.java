package planworkbench.ui.scenario.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.assessment.contribution.Breakdown;
import planworkbench.assessment.contribution.Cause;
import planworkbench.assessment.contribution.Contribution;
import planworkbench.plan.Plan;
import planworkbench.plan.SeriesKey;
import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.text.NumberText;
import planworkbench.wording.AddedUp;
import planworkbench.wording.CauseText;
import planworkbench.wording.TargetText;

/// The value under one scenario, what each cause adds, and the value under the other. An input of a derived indicator can be opened into what
/// its share is made of. What is printed adds up, also below an input.
final class DifferenceSteps extends GridPane {

    private final Messages messages;
    private final String unit;
    private final CauseText text;
    private final Consumer<SeriesKey> toggle;
    private final int decimals;
    private final double least;
    private final double most;
    private final Map<SeriesKey, ButtonBase> inputs = new HashMap<>();

    /// @param toggle opens an input, or closes it
    DifferenceSteps(Plan plan, Messages messages, Explanation explanation, Breakdown.Split split,
            Consumer<SeriesKey> toggle) {
        this.messages = messages;
        this.unit = unit(plan, explanation);
        this.text = new CauseText(plan, messages);
        this.toggle = toggle;
        AddedUp printed = AddedUp.alike(sum(split), explanation.beneath().values().stream()
                .flatMap(DifferenceSteps::steps).map(DifferenceSteps::sum).toList()).getFirst();
        this.decimals = printed.decimals();
        List<Double> values = Stream.concat(Stream.of(split),
                explanation.beneath().values().stream().flatMap(DifferenceSteps::steps))
                .flatMap(all -> all.contributions().stream()).map(Contribution::value).toList();
        least = Math.min(0, values.stream().mapToDouble(value -> value).min().orElse(0));
        most = Math.max(0, values.stream().mapToDouble(value -> value).max().orElse(0));
        getStyleClass().add("difference-steps");
        getColumnConstraints().addAll(words(), bars(), figures());
        end(explanation.question().from().name(), value(split.from()), "difference-start");
        for (Contribution contribution : split.contributions()) {
            if (contribution.cause() instanceof Cause.OfInput(SeriesKey series, var _, var _)) {
                input(series, contribution, explanation.beneath().get(series));
            } else {
                step(contribution, "difference-step");
            }
        }
        rounding(printed, "difference-rounding");
        row(messages.get("compare.total"), null, signed(printed.sum().doubleValue()), "difference-total");
        end(explanation.question().to().name(), value(split.to()), "difference-end");
    }

    private static String unit(Plan plan, Explanation explanation) {
        Target target = explanation.question().explained().target();
        return target == null
                ? plan.indicator(explanation.question().explained().series().indicator()).unit().symbol()
                : TargetText.unit(target);
    }

    private static Stream<Breakdown.Split> steps(Breakdown breakdown) {
        return breakdown instanceof Breakdown.Split split ? Stream.of(split) : Stream.of();
    }

    private static AddedUp.Sum sum(Breakdown.Split split) {
        return new AddedUp.Sum(split.from(), split.to(),
                split.contributions().stream().map(Contribution::value).toList());
    }

    /// The input at which the keyboard is; null for none.
    @Nullable
    SeriesKey focused() {
        return inputs.entrySet().stream().filter(one -> one.getValue().isFocused()).map(Map.Entry::getKey).findFirst()
                .orElse(null);
    }

    void focus(SeriesKey input) {
        ButtonBase there = inputs.get(input);
        if (there != null) {
            there.requestFocus();
        }
    }

    /// @param beneath what it is made of; null where it is closed
    private void input(SeriesKey series, Contribution contribution, @Nullable Breakdown beneath) {
        ToggleButton opener = new ToggleButton(text.of(contribution.cause()),
                new FontIcon(beneath == null ? Feather.CHEVRON_RIGHT : Feather.CHEVRON_DOWN));
        opener.setSelected(beneath != null);
        opener.setOnAction(_ -> toggle.accept(series));
        opener.setWrapText(true);
        opener.setMaxWidth(Double.MAX_VALUE);
        opener.setMinHeight(USE_PREF_SIZE);
        opener.getStyleClass().addAll("difference-input", "difference-words");
        opener.setAccessibleHelp(messages.get("comparison.open-input"));
        opener.setTooltip(new Tooltip(messages.get("comparison.open-input")));
        inputs.put(series, opener);
        row(opener, new SignedBar(contribution.value(), least, most), signed(contribution.value()), "difference-step");
        switch (beneath) {
            case null -> {
            }
            case Breakdown.Split split -> {
                split.contributions().forEach(one -> step(one, "difference-beneath"));
                rounding(AddedUp.at(decimals, sum(split)), "difference-beneath");
            }
            case Breakdown.Impossible(var reason, var mix) -> row(messages.get(
                    mix ? "compare.impossible-mix" : "compare.impossible", messages.label("reason.", reason)), null,
                    "", "difference-beneath");
        }
    }

    private void step(Contribution contribution, String style) {
        row(text.of(contribution.cause()), new SignedBar(contribution.value(), least, most),
                signed(contribution.value()), style);
    }

    private void rounding(AddedUp printed, String style) {
        if (printed.left().signum() != 0) {
            row(messages.get("compare.rounding"), null, signed(printed.left().doubleValue()), style);
        }
    }

    private void end(String scenario, String value, String style) {
        row(messages.get("compare.under", scenario), null, value, style);
    }

    private void row(String words, @Nullable Node bar, String figure, String style) {
        Label said = new Label(words);
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.getStyleClass().addAll("difference-words", style);
        said.setLabelFor(row(said, bar, figure, style));
    }

    private Label row(Node said, @Nullable Node bar, String figure, String style) {
        int row = getRowCount();
        Label number = new Label(figure);
        number.setMinWidth(USE_PREF_SIZE);
        number.getStyleClass().addAll("difference-figure", style);
        add(said, 0, row);
        if (bar != null) {
            add(bar, 1, row);
        }
        add(number, 2, row);
        return number;
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
        column.setPercentWidth(58);
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
