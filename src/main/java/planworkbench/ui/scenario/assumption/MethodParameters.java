package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.SeriesKey;
import planworkbench.projection.ProjectedSeries;
import planworkbench.scenario.MethodKind;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.TextMenu;

/// The parameters of a method that no slider moves: years that are fitted, weights, a ceiling, the series that is followed.
final class MethodParameters extends VBox {

    private static final int ALL = Integer.MIN_VALUE;
    /// Of a value that is typed: α, β, φ are shares of one, a ceiling is in the indicator's unit.
    private static final double NEARLY_NOTHING = 1e-9;

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final GridPane grid = new GridPane();
    private final Label refusal = new Label();
    private final List<Shown> parameters = new ArrayList<>();
    private Driver driver;
    private boolean showing;

    /// A control and what it shows of a method.
    private record Shown(Control control, Consumer<ProjectionMethod> show) {}

    MethodParameters(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.driver = driver;
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("method-parameters");
        grid.getStyleClass().add("parameter-grid");
        refusal.getStyleClass().add("refusal");
        getChildren().add(grid);
        switch (driver.assumption().method()) {
            case ProjectionMethod.PastGrowth _ -> addPastGrowth();
            case ProjectionMethod.LinearTrend _ ->
                addSince(m -> ((ProjectionMethod.LinearTrend) m).since(), ProjectionMethod.LinearTrend::new);
            case ProjectionMethod.LogLinearTrend _ ->
                addSince(m -> ((ProjectionMethod.LogLinearTrend) m).since(), ProjectionMethod.LogLinearTrend::new);
            case ProjectionMethod.Holt _ -> addHolt();
            case ProjectionMethod.Logistic _ -> addNumber("assume.parameter.ceiling", driver.unit(),
                    m -> ((ProjectionMethod.Logistic) m).ceiling(), number -> number <= 0
                            ? null
                            : new ProjectionMethod.Logistic(number, ((ProjectionMethod.Logistic) now()).growth()),
                    "assume.parameter.ceiling-range");
            case ProjectionMethod.Elasticity _ -> addFollowed("assume.parameter.driver", MethodKind.ELASTICITY);
            case ProjectionMethod.ShareOf _ -> addShare();
            default -> {
                // its numbers are on sliders or by year
            }
        }
    }

    boolean isEmpty() {
        return parameters.isEmpty();
    }

    void show(Driver shown, boolean locked) {
        driver = shown;
        parameters.forEach(parameter -> parameter.control().setDisable(locked));
        show(shown.assumption().method());
    }

    void show(ProjectionMethod method) {
        if (method.getClass() == driver.assumption().method().getClass()) {
            showing = true;
            parameters.forEach(parameter -> parameter.show().accept(method));
            showing = false;
        }
    }

    private ProjectionMethod now() {
        return viewModel.supposed(driver).method();
    }

    private void change(@Nullable ProjectionMethod changed) {
        if (!showing && changed != null && !changed.equals(now())) {
            MethodChange.to(viewModel, messages, driver, changed);
        }
    }

    private void addPastGrowth() {
        ComboBox<Integer> from = addYears("assume.parameter.from", false,
                m -> ((ProjectionMethod.PastGrowth) m).from());
        ComboBox<Integer> to = addYears("assume.parameter.to", false, m -> ((ProjectionMethod.PastGrowth) m).to());
        Runnable changed = () -> {
            Integer first = from.getValue();
            Integer last = to.getValue();
            if (!showing && first != null && last != null) {
                refuse(last > first ? null : messages.get("assume.parameter.years-order"));
                change(last > first ? new ProjectionMethod.PastGrowth(first, last) : null);
            }
        };
        from.setOnAction(_ -> changed.run());
        to.setOnAction(_ -> changed.run());
    }

    private void addSince(Function<ProjectionMethod, @Nullable Integer> since,
            Function<@Nullable Integer, ProjectionMethod> method) {
        ComboBox<Integer> box = addYears("assume.parameter.since", true, m -> {
            Integer year = since.apply(m);
            return year == null ? ALL : year;
        });
        box.setOnAction(_ -> {
            Integer year = box.getValue();
            if (year != null) {
                change(method.apply(year == ALL ? null : year));
            }
        });
    }

    /// Of the years with figures; the one that is chosen is always among them.
    private ComboBox<Integer> addYears(String name, boolean all, Function<ProjectionMethod, Integer> chosen) {
        ComboBox<Integer> box = new ComboBox<>();
        ProjectedSeries series = viewModel.projected(driver.series());
        Integer origin = series == null ? null : series.origin();
        int last = origin == null ? viewModel.plan().baseYear() : origin;
        IntStream years = series == null
                ? IntStream.empty()
                : series.values().years().headSet(last, true).stream().mapToInt(Integer::intValue);
        if (all) {
            box.getItems().add(ALL);
        }
        years.forEach(box.getItems()::add);
        ChoiceText.show(box,
                year -> year == ALL ? messages.get("assume.parameter.all-years") : Integer.toString(year));
        add(name, box, method -> {
            Integer year = chosen.apply(method);
            if (!box.getItems().contains(year)) {
                box.getItems().add(year);
            }
            box.setValue(year);
        });
        return box;
    }

    private void addHolt() {
        addWeight("α", ProjectionMethod.Holt::alpha,
                (holt, number) -> new ProjectionMethod.Holt(number, holt.beta(), holt.phi()));
        addWeight("β", ProjectionMethod.Holt::beta,
                (holt, number) -> new ProjectionMethod.Holt(holt.alpha(), number, holt.phi()));
        addWeight("φ", ProjectionMethod.Holt::phi, (holt, number) -> number < NEARLY_NOTHING
                ? null
                : new ProjectionMethod.Holt(holt.alpha(), holt.beta(), number));
    }

    private interface Weighted {
        ProjectionMethod.@Nullable Holt with(ProjectionMethod.Holt holt, double number);
    }

    private void addWeight(String letter, Function<ProjectionMethod.Holt, Double> weight, Weighted weighted) {
        String name = switch (letter) {
            case "α" -> "assume.parameter.alpha";
            case "β" -> "assume.parameter.beta";
            default -> "assume.parameter.phi";
        };
        addNumber(name, "", m -> weight.apply((ProjectionMethod.Holt) m),
                number -> number < 0 || number > 1 ? null : weighted.with((ProjectionMethod.Holt) now(), number),
                "assume.parameter.weight-range");
    }

    /// @param range key of what is said of a number that cannot be
    private void addNumber(String name, String unit, Function<ProjectionMethod, Double> shown,
            DoubleFunction<@Nullable ProjectionMethod> typed, String range) {
        LeverField field = new LeverField(unit, number -> {
            ProjectionMethod changed = number == null ? null : typed.apply(number);
            refuse(changed == null ? messages.get(range) : null);
            change(changed);
            return changed != null;
        }, reason -> refuse(reason == null ? null : messages.get(reason)));
        TextMenu.put(field, messages);
        add(name, field, method -> field.show(FigureText.value(shown.apply(method), unit)));
    }

    private ComboBox<SeriesKey> addFollowed(String name, MethodKind kind) {
        ComboBox<SeriesKey> box = new ComboBox<>();
        box.getItems().setAll(viewModel.followable(driver.series()));
        box.setMaxWidth(Double.MAX_VALUE);
        ChoiceText.show(box, series -> viewModel.plan().seriesName(series));
        box.setOnAction(_ -> {
            SeriesKey chosen = box.getValue();
            if (!showing && chosen != null && !chosen.equals(now().follows())) {
                Optional<ProjectionMethod> changed = viewModel.following(driver.series(), kind, chosen);
                refuse(changed.isPresent() ? null : messages.get("assume.parameter.no-figures"));
                changed.ifPresent(this::change);
            }
        });
        add(name, box, method -> {
            SeriesKey followed = method.follows();
            if (followed != null && !box.getItems().contains(followed)) {
                box.getItems().add(followed);
            }
            box.setValue(followed);
        });
        return box;
    }

    private void addShare() {
        addFollowed("assume.parameter.whole", MethodKind.SHARE_OF);
        CheckBox kept = new CheckBox(messages.get("assume.parameter.kept"));
        kept.setOnAction(_ -> {
            SeriesKey whole = now().follows();
            if (!showing && whole != null) {
                change(kept.isSelected()
                        ? new ProjectionMethod.ShareOf(null, whole)
                        : viewModel.following(driver.series(), MethodKind.SHARE_OF, whole).orElse(null));
            }
        });
        parameters.add(new Shown(kept,
                method -> kept.setSelected(((ProjectionMethod.ShareOf) method).share() == null)));
        grid.add(kept, 0, grid.getRowCount(), 2, 1);
    }

    private void add(String name, Control control, Consumer<ProjectionMethod> show) {
        Label label = new Label(messages.get(name));
        label.getStyleClass().add("lever-kind");
        label.setMinWidth(USE_PREF_SIZE);
        control.setAccessibleText(driver.name() + " " + label.getText());
        label.setLabelFor(control);
        GridPane.setHgrow(control, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), label, control);
        parameters.add(new Shown(control, show));
    }

    private void refuse(@Nullable String reason) {
        refusal.setText(reason == null ? "" : reason);
        List<Node> shown = getChildren();
        if (reason == null) {
            shown.remove(refusal);
        } else if (!shown.contains(refusal)) {
            shown.add(refusal);
        }
    }
}
