package planworkbench.ui.scenario.assumption;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Plan;
import planworkbench.projection.ProjectedSeries;
import planworkbench.scenario.Assumption;
import planworkbench.scenario.MethodKind;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.ui.common.TextMenu;

/// The numbers of an assumption year by year: drawn on a small chart, typed, repeated, put on a straight line; and the values
/// of single years that replace whatever the method says.
final class YearsPane extends VBox {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final int first;
    private final int last;
    private final YearChart chart;
    private final GridPane grid = new GridPane();
    private final Label numbersTitle = title();
    private final Label overridesTitle = title();
    private final NavigableMap<Integer, LeverField> numbers = new TreeMap<>();
    private final NavigableMap<Integer, LeverField> overrides = new TreeMap<>();
    private final Label refusal = new Label();
    private final ComboBox<Integer> from = new ComboBox<>();
    private final ComboBox<Integer> to = new ComboBox<>();
    private final FlowPane tools = new FlowPane();
    private final Button single = new Button();
    private Driver driver;
    private boolean locked;

    YearsPane(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.driver = driver;
        Plan plan = viewModel.plan();
        first = plan.baseYear() + 1;
        last = plan.targetYear();
        chart = new YearChart(first, last, new Drawn());
        chart.setAccessibleText(messages.get("assume.years.chart", driver.name()));
        Tooltip.install(chart, new Tooltip(messages.get("assume.years.chart-help")));
        getStyleClass().add("years-pane");
        grid.getStyleClass().add("year-grid");
        refusal.getStyleClass().add("refusal");
        overridesTitle.setText(messages.get("assume.years.overrides", unitText()));
        overridesTitle.setTooltip(new Tooltip(messages.get("assume.years.overrides-help")));
        for (int year = first; year <= last; year++) {
            addYear(year);
        }
        addTools();
        getChildren().addAll(chart, numbersTitle, grid, tools, overridesTitle, overrideGrid());
    }

    /// Shows a driver as it is saved.
    void show(Driver shown, boolean isLocked) {
        driver = shown;
        locked = isLocked;
        show(shown.assumption());
    }

    /// Shows what is supposed now, saved or not.
    void show(Assumption supposed) {
        ByYear byYear = new ByYear(supposed.method(), first, last);
        Optional<ByYear.Kind> kind = ByYear.kind(supposed.method());
        for (Node part : new Node[]{chart, numbersTitle, grid, tools}) {
            part.setVisible(kind.isPresent());
            part.setManaged(kind.isPresent());
        }
        boolean fixed = supposed.method() instanceof ProjectionMethod.FixedValues;
        for (Node part : new Node[]{overridesTitle, getChildren().getLast()}) {
            part.setVisible(!fixed || !supposed.overrides().isEmpty());
            part.setManaged(part.isVisible());
        }
        kind.ifPresent(shown -> numbersTitle.setText(messages.label("assume.years.", shown, unitText())));
        single.setDisable(locked || fixed || !ByYear.isPath(supposed.method()));
        ProjectedSeries projected = viewModel.projected(driver.series());
        Integer origin = projected == null ? null : projected.origin();
        for (int year = first; year <= last; year++) {
            boolean behind = origin != null && year <= origin;
            LeverField number = number(year);
            Double value = byYear.number(year);
            number.setDisable(behind);
            number.setEditable(!locked);
            number.show(value != null && byYear.isGiven(year) ? FigureText.value(value) : "");
            number.setPromptText(value == null ? "" : FigureText.value(value));
            LeverField override = override(year);
            Double replaced = supposed.overrides().get(year);
            Double usual = projected == null ? null : projected.values().values().get(year);
            override.setDisable(behind);
            override.setEditable(!locked);
            override.show(replaced == null ? "" : FigureText.value(replaced));
            override.setPromptText(usual == null ? "" : FigureText.value(usual));
        }
        chart.show(byYear, origin == null ? first : Math.max(first, origin + 1), locked);
    }

    YearChart chart() {
        return chart;
    }

    LeverField number(int year) {
        return Objects.requireNonNull(numbers.get(year), "a year of the scenario");
    }

    LeverField override(int year) {
        return Objects.requireNonNull(overrides.get(year), "a year of the scenario");
    }

    private void addYear(int year) {
        ByYear.Kind kind = ByYear.kind(driver.assumption().method()).orElse(ByYear.Kind.VALUE);
        boolean percent = kind == ByYear.Kind.GROWTH || kind == ByYear.Kind.REAL_GROWTH;
        LeverField number = field(year, percent ? "%" : typedUnit(kind), typed -> typed(year, typed));
        numbers.put(year, number);
        overrides.put(year, field(year, driver.unit(), typed -> overridden(year, typed)));
        int column = year - first;
        Label label = new Label(Integer.toString(year));
        label.getStyleClass().add("year-label");
        grid.add(label, column, 0);
        grid.add(number, column, 1);
    }

    private String typedUnit(ByYear.Kind kind) {
        return kind == ByYear.Kind.STEP
                ? new LeverText(messages, Lever.YEARLY_STEP, driver.unit()).typedUnit()
                : driver.unit();
    }

    private GridPane overrideGrid() {
        GridPane row = new GridPane();
        row.getStyleClass().add("year-grid");
        overrides.forEach((year, field) -> {
            Label label = new Label(Integer.toString(year));
            label.getStyleClass().add("year-label");
            row.add(label, year - first, 0);
            row.add(field, year - first, 1);
        });
        return row;
    }

    private LeverField field(int year, String unit, Predicate<@Nullable Double> onTyped) {
        LeverField field = new LeverField(unit, onTyped, this::refused);
        field.setAccessibleText(driver.name() + " " + year);
        field.setPrefColumnCount(1);
        TextMenu.put(field, messages);
        field.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                from.setValue(year);
            }
        });
        return field;
    }

    private void addTools() {
        for (int year = first; year <= last; year++) {
            from.getItems().add(year);
            to.getItems().add(year);
        }
        from.setValue(first);
        to.setValue(last);
        from.setAccessibleText(messages.get("assume.years.from"));
        to.setAccessibleText(messages.get("assume.years.to"));
        single.setText(messages.get("assume.years.single"));
        single.setTooltip(new Tooltip(messages.get("assume.years.single-help")));
        single.setOnAction(_ -> toSingle());
        HBox span = new HBox(from, new Label("–"), to);
        span.getStyleClass().add("year-span");
        tools.getStyleClass().add("year-tools");
        tools.getChildren().addAll(span,
                tool("assume.years.repeat", "assume.years.repeat-help", ByYear::repeated),
                tool("assume.years.interpolate", "assume.years.interpolate-help", ByYear::interpolated), single);
    }

    private interface Filling {
        ProjectionMethod of(ByYear numbers, int from, int to);
    }

    private Button tool(String text, String help, Filling filling) {
        Button button = new Button(messages.get(text));
        button.setTooltip(new Tooltip(messages.get(help)));
        button.setOnAction(_ -> {
            ProjectionMethod filled = filling.of(now(), from.getValue(), to.getValue());
            change(filled, messages.get("assume.why.years", viewModel.scenario().name(), driver.name(),
                    button.getText(), Integer.toString(from.getValue()), Integer.toString(to.getValue())));
        });
        return button;
    }

    private ByYear now() {
        return new ByYear(viewModel.supposed(driver).method(), first, last);
    }

    private void change(ProjectionMethod changed, String why) {
        if (!changed.equals(viewModel.supposed(driver).method())) {
            viewModel.change(viewModel.supposed(driver).withMethod(changed), why);
        }
    }

    /// The same every year that comes to the same value in the end.
    private void toSingle() {
        MethodKind wanted = switch (ByYear.kind(viewModel.supposed(driver).method()).orElse(ByYear.Kind.VALUE)) {
            case GROWTH, VALUE -> MethodKind.CONSTANT_GROWTH;
            case REAL_GROWTH -> MethodKind.REAL_GROWTH;
            case STEP -> MethodKind.CONSTANT_STEP;
        };
        MethodChange.to(viewModel, messages, driver, wanted);
    }

    private boolean typed(int year, @Nullable Double typed) {
        ProjectionMethod changed = now().with(year, typed);
        if (changed.equals(viewModel.supposed(driver).method())) {
            return false;
        }
        change(changed, why(year, typed));
        return true;
    }

    private boolean overridden(int year, @Nullable Double typed) {
        Assumption now = viewModel.supposed(driver);
        NavigableMap<Integer, Double> replaced = new TreeMap<>(now.overrides());
        if (typed == null) {
            replaced.remove(year);
        } else {
            replaced.put(year, typed);
        }
        viewModel.change(now.withOverrides(replaced), messages.get(
                typed == null ? "assume.why.override-end" : "assume.why.override", viewModel.scenario().name(),
                driver.name(), Integer.toString(year),
                typed == null ? "" : FigureText.value(typed, driver.unit())));
        return true;
    }

    private String why(int year, @Nullable Double typed) {
        return messages.get("scenario.why.year", viewModel.scenario().name(), driver.name(), Integer.toString(year),
                typed == null ? "—" : FigureText.value(typed));
    }

    private String unitText() {
        return driver.unit().isEmpty() || driver.unit().equals("—") ? messages.get("assume.no-unit") : driver.unit();
    }

    private void refused(@Nullable String reason) {
        refusal.setText(reason == null ? "" : messages.get(reason));
        if (reason == null) {
            getChildren().remove(refusal);
        } else if (!getChildren().contains(refusal)) {
            getChildren().addFirst(refusal);
        }
    }

    private static Label title() {
        Label title = new Label();
        title.getStyleClass().add("lever-kind");
        return title;
    }

    private final class Drawn implements YearChart.Drawing {

        @Override
        public void to(int year, double number) {
            Map.Entry<Integer, Double> point = Map.entry(year, Lever.rounded(number));
            viewModel.move(driver, now().with(year, point.getValue()), why(year, point.getValue()));
        }

        @Override
        public void released() {
            viewModel.release();
        }

        @Override
        public void chosen(int year) {
            from.setValue(year);
        }
    }
}
