package planworkbench.ui.scenario.assumption;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.scenario.Assumption;
import planworkbench.scenario.ProjectionMethod;
import planworkbench.text.Messages;

/// A driver of the chosen scenario: its levers or its years, where it comes from, and why it is supposed.
public final class DriverPane extends VBox {

    private final AssumptionsViewModel viewModel;
    private final Messages messages;
    private final List<LeverRow> levers = new ArrayList<>();
    private @Nullable YearsPane years;
    private @Nullable UncertaintyPane uncertainty;
    private @Nullable LinkPane link;
    private @Nullable Assumption shown;
    private final MethodParameters parameters;
    private final DriverTools tools;
    private final ReasonField reason;
    private final Label inheritedFrom = new Label();
    private final Label override = new Label();
    private final @Nullable MethodWords words;
    private final Region dot = new Region();
    private final Button inherit = new Button();
    private Driver driver;

    DriverPane(Driver driver, AssumptionsViewModel viewModel, Messages messages) {
        this.viewModel = viewModel;
        this.messages = messages;
        this.driver = driver;
        getStyleClass().add("driver");
        ProjectionMethod method = driver.assumption().method();
        List<Lever> moved = Lever.of(method);
        for (Lever lever : moved) {
            levers.add(new LeverRow(driver, lever,
                    heading(new LeverText(messages, lever, driver.unit()).heading(), levers.isEmpty()), viewModel,
                    messages));
        }
        getChildren().addAll(levers);
        if (moved.isEmpty()) {
            getChildren().add(heading(messages.get("scenario.method"), true));
        }
        words = method.readsThePast() || method.follows() != null || method instanceof ProjectionMethod.Logistic
                || ByYear.isPath(method) ? new MethodWords(viewModel, messages) : null;
        if (words != null) {
            getChildren().add(words);
        }
        parameters = new MethodParameters(driver, viewModel, messages);
        if (!parameters.isEmpty()) {
            getChildren().add(parameters);
        }
        tools = new DriverTools(driver, viewModel, messages);
        reason = new ReasonField(driver, viewModel, messages);
        getChildren().add(tools);
        tools.years().selectedProperty().subscribe(this::foldYears);
        tools.uncertainty().selectedProperty().subscribe(this::foldUncertainty);
        tools.link().selectedProperty().subscribe(this::foldLink);
        levers.forEach(lever -> lever.resets(tools::resetToSaved, tools::resetToDefault));
        getChildren().add(footer());
    }

    public Driver driver() {
        return driver;
    }

    DriverTools tools() {
        return tools;
    }

    @Nullable
    YearsPane years() {
        return years;
    }

    @Nullable
    UncertaintyPane uncertainty() {
        return uncertainty;
    }

    ReasonField reason() {
        return reason;
    }

    /// What was folded out stays so when its controls are made anew; where years are what was chosen, they are folded out.
    void openAs(DriverPane before) {
        boolean chosen = ByYear.isPath(driver.assumption().method())
                && !ByYear.isPath(before.driver.assumption().method());
        tools.years().setSelected(chosen || before.tools.years().isSelected());
        tools.uncertainty().setSelected(before.tools.uncertainty().isSelected());
        tools.link().setSelected(before.tools.link().isSelected());
    }

    public Button inherit() {
        return inherit;
    }

    public List<LeverRow> levers() {
        return levers;
    }

    /// Shows a driver as it is saved.
    void show(Driver shown, LeverHistories histories, boolean locked) {
        driver = shown;
        for (int i = 0; i < levers.size(); i++) {
            Lever lever = Lever.of(shown.assumption().method()).get(i);
            levers.get(i).show(shown, histories.of(shown.series(), lever), locked);
        }
        parameters.show(shown, locked);
        tools.show(shown, locked);
        if (years != null) {
            years.show(shown, locked);
        }
        if (uncertainty != null) {
            uncertainty.show(shown, locked);
        }
        this.shown = null;
        reason.show(shown, locked);
        if (words != null) {
            words.show(shown);
        }
        dot.setVisible(shown.differs());
        override.setVisible(shown.overridesFormula());
        override.setManaged(override.isVisible());
        boolean endsOverride = shown.overridesFormula() && shown.removable();
        inherit.setVisible(shown.inheritedFrom() == null && (shown.inherited() != null || shown.inChild()
                || shown.overridesFormula()) && !locked);
        inherit.setManaged(inherit.isVisible());
        String end = messages.get(endsOverride
                ? "assume.formula"
                : shown.removable() ? "assume.remove" : "scenario.inherit");
        inherit.setAccessibleText(end);
        inherit.getTooltip().setText(end);
        String from = shown.inheritedFrom();
        inheritedFrom.setText(from == null ? "" : messages.get("assume.inherited", from));
        inheritedFrom.setVisible(from != null);
        inheritedFrom.setManaged(from != null);
    }

    /// Shows what rests on the projection, once there is another one.
    void showProjected() {
        Assumption supposed = viewModel.supposed(driver);
        tools.show();
        if (years != null && driver.hasControlsOf(supposed)) {
            years.show(supposed);
        }
    }

    /// Shows what is supposed now, saved or not.
    void show(@Nullable Assumption supposed) {
        if (supposed != null && !supposed.equals(shown) && driver.hasControlsOf(supposed)) {
            shown = supposed;
            levers.forEach(lever -> lever.show(supposed.method()));
            parameters.show(supposed.method());
            if (years != null) {
                years.show(supposed);
            }
            if (uncertainty != null) {
                uncertainty.show(supposed);
            }
            tools.show();
            if (words != null) {
                words.show(supposed);
            }
        }
    }

    /// The series over what is supposed of it; a second lever has no need to name the series again.
    private VBox heading(String kind, boolean first) {
        VBox heading = new VBox();
        heading.getStyleClass().add("driver-heading");
        Label kindLabel = new Label(kind);
        kindLabel.getStyleClass().add("lever-kind");
        if (first) {
            Hyperlink name = new Hyperlink(driver.name());
            name.getStyleClass().add("driver-name");
            name.setWrapText(true);
            name.setOnAction(_ -> viewModel.select(driver.series()));
            name.setTooltip(new Tooltip(messages.get("scenario.show-series", driver.name())));
            dot.getStyleClass().add("own-dot");
            dot.setMinSize(8, 8);
            dot.setMaxSize(8, 8);
            override.setText(messages.get("assume.override"));
            override.getStyleClass().add("override-mark");
            override.setTooltip(new Tooltip(messages.get("assume.override-help", driver.name())));
            HBox line = new HBox(name, dot);
            line.getStyleClass().add("driver-line");
            heading.getChildren().add(line);
        }
        heading.getChildren().add(kindLabel);
        if (first) {
            heading.getChildren().add(override);
        }
        return heading;
    }

    private HBox footer() {
        HBox.setHgrow(reason, Priority.ALWAYS);
        inheritedFrom.getStyleClass().add("lever-history");
        inheritedFrom.setMinWidth(USE_PREF_SIZE);
        FontIcon icon = new FontIcon(Feather.CORNER_UP_LEFT);
        inherit.setGraphic(icon);
        inherit.getStyleClass().addAll("flat", "button-icon", "small-icon");
        inherit.setTooltip(new Tooltip());
        inherit.setOnAction(_ -> viewModel.inherit(driver, whyEnded()));
        HBox footer = new HBox(inheritedFrom, reason, inherit);
        footer.getStyleClass().add("driver-footer");
        return footer;
    }

    private String whyEnded() {
        String key = driver.inherited() != null
                ? "scenario.why.inherit"
                : driver.overridesFormula() ? "assume.why.formula" : "assume.why.remove";
        return messages.get(key, viewModel.scenario().name(), driver.name());
    }

    /// Made when they are folded out: most drivers never are.
    private void foldYears(boolean open) {
        if (years != null) {
            getChildren().remove(years);
            years = null;
        }
        if (open) {
            YearsPane made = new YearsPane(driver, viewModel, messages);
            made.show(driver, viewModel.isLocked());
            made.show(viewModel.supposed(driver));
            years = made;
            getChildren().add(getChildren().indexOf(tools) + 1, made);
        }
    }

    private void foldUncertainty(boolean open) {
        if (uncertainty != null) {
            getChildren().remove(uncertainty);
            uncertainty = null;
        }
        if (open) {
            UncertaintyPane made = new UncertaintyPane(driver, viewModel, messages);
            made.show(driver, viewModel.isLocked());
            made.show(viewModel.supposed(driver));
            uncertainty = made;
            getChildren().add(getChildren().indexOf(tools) + 1, made);
        }
    }

    private void foldLink(boolean open) {
        if (link != null) {
            getChildren().remove(link);
            link = null;
        }
        if (open) {
            LinkPane made = new LinkPane(driver, viewModel, messages);
            link = made;
            getChildren().add(getChildren().indexOf(tools) + 1, made);
        }
    }
}
