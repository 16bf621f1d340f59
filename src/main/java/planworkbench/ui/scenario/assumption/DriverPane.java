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
    private final @Nullable YearEntries years;
    private final @Nullable MethodWords words;
    private final Region dot = new Region();
    private final Label reason = new Label();
    private final Tooltip reasonTip = new Tooltip();
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
        boolean byYear = method instanceof ProjectionMethod.GrowthPath
                || method instanceof ProjectionMethod.FixedValues;
        years = byYear ? new YearEntries(driver, viewModel, messages) : null;
        if (!byYear && moved.isEmpty()) {
            getChildren().add(heading(messages.get("scenario.method"), true));
        }
        words = method.readsThePast() || method.follows() != null || method instanceof ProjectionMethod.Logistic
                ? new MethodWords(viewModel, messages)
                : null;
        if (words != null) {
            getChildren().add(words);
        }
        if (years != null) {
            String kind = method instanceof ProjectionMethod.GrowthPath
                    ? messages.get("scenario.growth-by-year")
                    : messages.get("scenario.value-by-year", driver.unit());
            getChildren().addAll(heading(kind, true), years);
        }
        getChildren().add(footer());
    }

    public Driver driver() {
        return driver;
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
        if (years != null) {
            years.show(shown, locked);
        }
        if (words != null) {
            words.show(shown);
        }
        dot.setVisible(shown.differs());
        inherit.setVisible(shown.differs() && !locked);
        inherit.setManaged(inherit.isVisible());
        String from = shown.inheritedFrom();
        String why = from == null
                ? shown.assumption().reason()
                : messages.get("scenario.inherited", from, shown.assumption().reason());
        reason.setText(why);
        reasonTip.setText(why);
    }

    /// Shows what is supposed now, saved or not.
    void show(@Nullable Assumption supposed) {
        if (supposed != null && driver.hasControlsOf(supposed)) {
            levers.forEach(lever -> lever.show(supposed.method()));
            if (years != null) {
                years.show(supposed.method());
            }
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
            HBox line = new HBox(name, dot);
            line.getStyleClass().add("driver-line");
            heading.getChildren().add(line);
        }
        heading.getChildren().add(kindLabel);
        return heading;
    }

    private HBox footer() {
        reason.getStyleClass().add("driver-reason");
        reason.setTooltip(reasonTip);
        HBox.setHgrow(reason, Priority.ALWAYS);
        reason.setMaxWidth(Double.MAX_VALUE);
        FontIcon icon = new FontIcon(Feather.CORNER_UP_LEFT);
        inherit.setGraphic(icon);
        inherit.getStyleClass().addAll("flat", "button-icon", "small-icon");
        inherit.setAccessibleText(messages.get("scenario.inherit"));
        inherit.setTooltip(new Tooltip(messages.get("scenario.inherit")));
        inherit.setOnAction(_ -> viewModel.inherit(driver,
                messages.get("scenario.why.inherit", viewModel.scenario().name(), driver.name())));
        HBox footer = new HBox(reason, inherit);
        footer.getStyleClass().add("driver-footer");
        return footer;
    }
}
