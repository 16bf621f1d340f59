package planworkbench.ui.scenario.assumption;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import planworkbench.text.FigureText;

/// The numbers of an assumption drawn over the years. A point is dragged up and down; with the keys, left and right choose a
/// year, up and down move its number. The scale stands still while something is drawn.
final class YearChart extends Region {

    private static final double HEIGHT = 96;
    private static final double POINT = 12;
    private static final double MARGIN = 16;
    private static final double ROOM = 0.25;
    private static final int STEPS = 100;
    private static final int BIG_STEP = 10;
    private static final Duration PAUSE = Duration.millis(600);

    private final Drawing drawing;
    private final int first;
    private final int last;
    private final Polyline line = new Polyline();
    private final Region zero = LeverSlider.part("year-zero");
    private final Label shown = new Label();
    private final NavigableMap<Integer, Region> points = new TreeMap<>();
    private final NavigableMap<Integer, Double> numbers = new TreeMap<>();
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private LeverRange range = new LeverRange(0, 1, 0.1);
    private int firstMoved;
    private int chosen;
    private boolean locked;
    private boolean held;
    private boolean drawn;

    /// What is drawn.
    interface Drawing {
        void to(int year, double number);

        /// The gesture is over.
        void released();

        void chosen(int year);
    }

    YearChart(int first, int last, Drawing drawing) {
        this.first = first;
        this.last = last;
        this.drawing = drawing;
        this.chosen = first;
        this.firstMoved = first;
        getStyleClass().add("year-chart");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        line.getStyleClass().add("year-line");
        line.setManaged(false);
        line.setMouseTransparent(true);
        shown.getStyleClass().add("year-shown");
        shown.setManaged(false);
        shown.setMouseTransparent(true);
        getChildren().addAll(zero, line);
        for (int year = first; year <= last; year++) {
            Region point = LeverSlider.part("year-point");
            points.put(year, point);
            getChildren().add(point);
        }
        getChildren().add(shown);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> {
            held = false;
            finish();
        });
        setOnKeyPressed(this::key);
        pause.setOnFinished(_ -> finish());
        focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                finish();
            }
            place();
        });
    }

    /// @param from the first year that can be drawn
    void show(ByYear byYear, int from, boolean isLocked) {
        locked = isLocked;
        firstMoved = from;
        chosen = Math.clamp(chosen, Math.min(from, last), last);
        numbers.clear();
        for (int year = from; year <= last; year++) {
            Double number = byYear.number(year);
            if (number != null) {
                numbers.put(year, number);
            }
        }
        if (!drawn && !numbers.isEmpty()) {
            range = range();
        }
        place();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /// A quarter of what the numbers lie apart above and below them, and some room where they are all the same.
    private LeverRange range() {
        double low = numbers.values().stream().min(Double::compare).orElse(0.0);
        double high = numbers.values().stream().max(Double::compare).orElse(0.0);
        double apart = Math.max(high - low, Math.max(1, Math.abs(high) / 2));
        double top = high + ROOM * apart;
        double bottom = low >= 0 ? Math.max(0, low - ROOM * apart) : low - ROOM * apart;
        return new LeverRange(bottom, top, LeverRange.roundUp((top - bottom) / STEPS));
    }

    private void press(MouseEvent event) {
        requestFocus();
        int year = yearAt(event.getX());
        if (event.getButton() == MouseButton.PRIMARY && year >= firstMoved) {
            choose(year);
            held = true;
            if (event.getClickCount() == 1 && !locked && Math.abs(event.getY() - y(number(year))) > POINT) {
                draw(range.onStep(valueAt(event.getY())));
            }
            event.consume();
        }
    }

    private void drag(MouseEvent event) {
        if (!locked && held && chosen >= firstMoved) {
            draw(range.onStep(valueAt(event.getY())));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        int big = event.isShiftDown() ? BIG_STEP : 1;
        boolean used = true;
        switch (event.getCode()) {
            case LEFT -> choose(chosen - 1);
            case RIGHT -> choose(chosen + 1);
            case HOME -> choose(firstMoved);
            case END -> choose(last);
            case UP -> step(big);
            case DOWN -> step(-big);
            case PAGE_UP -> step(BIG_STEP);
            case PAGE_DOWN -> step(-BIG_STEP);
            default -> used = false;
        }
        if (used) {
            event.consume();
        }
    }

    private void step(int steps) {
        if (!locked) {
            double wanted = number(chosen) + steps * range.step();
            range = range.including(new LeverRange(wanted, wanted, range.step()));
            draw(wanted);
            pause.playFromStart();
        }
    }

    private void choose(int year) {
        finish();
        chosen = Math.clamp(year, Math.min(firstMoved, last), last);
        drawing.chosen(chosen);
        place();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void draw(double number) {
        drawn = true;
        drawing.to(chosen, number);
    }

    private void finish() {
        pause.stop();
        if (drawn) {
            drawn = false;
            drawing.released();
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> getAccessibleText() + " " + chosen + " " + FigureText.value(number(chosen));
            case VALUE -> number(chosen);
            case MIN_VALUE -> range.min();
            case MAX_VALUE -> range.max();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    double number(int year) {
        Double number = numbers.get(year);
        return number == null ? 0 : number;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        place();
    }

    private void place() {
        line.getPoints().clear();
        for (Map.Entry<Integer, Region> entry : points.entrySet()) {
            int year = entry.getKey();
            Region point = entry.getValue();
            boolean given = numbers.containsKey(year);
            point.setVisible(given);
            point.getStyleClass().remove("chosen");
            if (given) {
                line.getPoints().addAll(x(year), y(number(year)));
                point.resizeRelocate(x(year) - POINT / 2, y(number(year)) - POINT / 2, POINT, POINT);
            }
            if (year == chosen && isFocused()) {
                point.getStyleClass().add("chosen");
            }
        }
        zero.setVisible(range.contains(0));
        zero.resizeRelocate(MARGIN / 2, Math.rint(y(0)), Math.max(0, getWidth() - MARGIN), 1);
        showChosen();
    }

    private void showChosen() {
        shown.setVisible(numbers.containsKey(chosen));
        shown.setText(chosen + ": " + FigureText.value(number(chosen)));
        shown.autosize();
        boolean above = y(number(chosen)) > HEIGHT / 2;
        shown.relocate(Math.clamp(x(chosen) - shown.getWidth() / 2, 0, Math.max(0, getWidth() - shown.getWidth())),
                above ? 2 : HEIGHT - shown.getHeight() - 2);
    }

    /// Where a year stands.
    double x(int year) {
        double wide = Math.max(1, getWidth()) / (last - first + 1);
        return (year - first + 0.5) * wide;
    }

    private int yearAt(double x) {
        double wide = Math.max(1, getWidth()) / (last - first + 1);
        return Math.clamp(first + (int) Math.floor(x / wide), first, last);
    }

    /// Where a number stands.
    double y(double number) {
        double part = (range.clamp(number) - range.min()) / (range.max() - range.min());
        return HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN);
    }

    private double valueAt(double y) {
        double part = (HEIGHT - MARGIN - y) / (HEIGHT - 2 * MARGIN);
        return range.min() + part * (range.max() - range.min());
    }

    /// What is drawn, for those who look.
    Node point(int year) {
        return Objects.requireNonNull(points.get(year), "a year of the chart");
    }
}
