package planworkbench.ui.scenario.assumption;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A slider with marks for what the past was like and where it stood when the scenario was opened.
///
/// Only the thumb and the filled track move with the value, by their place: no style is computed and nothing around
/// is laid out while it is dragged.
public final class LeverSlider extends Region {

    private static final double THUMB = 16;
    private static final double TRACK = 4;
    private static final double TICK_HEIGHT = 12;
    private static final double HEIGHT = 24;
    private static final int BIG_STEP = 10;
    private static final PseudoClass READ_ONLY = PseudoClass.getPseudoClass("readonly");

    private final Region track = part("lever-track");
    private final Region filled = part("lever-filled");
    private final Region past = part("lever-past");
    private final Region mean = part("lever-mean");
    private final Region opened = part("lever-opened");
    private final Region thumb = part("lever-thumb");
    private final BooleanProperty readOnly = new SimpleBooleanProperty();

    private final Moves moves;
    private LeverRange range = new LeverRange(0, 1, 0.1);
    private @Nullable LeverHistory history;
    private double value;
    private double openedValue;
    private double size = 1;
    private double grabbedAt;
    private boolean dragged;

    /// What the slider reports.
    interface Moves {
        void to(double value);

        /// The mouse let go after a drag.
        void released();

        /// The value stands for now, and may go on by more keys, clicks or turns of the wheel.
        void paused();

        void reset();
    }

    LeverSlider(Moves moves) {
        this.moves = moves;
        getStyleClass().add("lever-slider");
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
        getChildren().addAll(track, past, filled, mean, opened, thumb);
        readOnly.subscribe(locked -> pseudoClassStateChanged(READ_ONLY, locked));
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(this::letGo);
        setOnScroll(this::turn);
        setOnKeyPressed(this::key);
    }

    /// Shows it larger than beside type of the usual size.
    ///
    /// @param times as large; 1 for the usual size
    public void enlarge(double times) {
        size = times;
        requestLayout();
    }

    private double thumb() {
        return THUMB * size;
    }

    BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    void show(LeverRange shownRange, @Nullable LeverHistory shownHistory, double shownOpened) {
        range = shownRange;
        history = shownHistory;
        openedValue = shownOpened;
        requestLayout();
    }

    void setValue(double shown) {
        value = shown;
        placeThumb();
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    public double value() {
        return value;
    }

    private void press(MouseEvent event) {
        requestFocus();
        if (readOnly.get() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dragged = false;
        if (event.getClickCount() == 2) {
            moves.reset();
        } else if (Math.abs(event.getX() - x(value)) <= thumb() / 2) {
            grabbedAt = event.getX() - x(value);
        } else {
            grabbedAt = 0;
            moveTo(valueAt(event.getX()));
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (!readOnly.get() && event.getButton() == MouseButton.PRIMARY) {
            dragged = true;
            moveTo(valueAt(event.getX() - grabbedAt));
            event.consume();
        }
    }

    /// A click may be the first of a double-click, so it waits as a key does.
    private void letGo(MouseEvent event) {
        if (!readOnly.get() && event.getButton() == MouseButton.PRIMARY) {
            if (dragged) {
                moves.released();
            } else {
                moves.paused();
            }
        }
    }

    /// The wheel moves a slider that has the focus; over another one it scrolls the list.
    private void turn(ScrollEvent event) {
        if (isFocused() && !readOnly.get() && event.getDeltaY() != 0) {
            step(event.getDeltaY() > 0 ? 1 : -1);
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        int steps = event.isControlDown() || event.isShiftDown() ? BIG_STEP : 1;
        boolean used = !readOnly.get();
        if (used) {
            switch (event.getCode()) {
                case RIGHT, UP, PLUS, ADD -> step(steps);
                case LEFT, DOWN, MINUS, SUBTRACT -> step(-steps);
                case PAGE_UP -> step(BIG_STEP);
                case PAGE_DOWN -> step(-BIG_STEP);
                case HOME -> stepTo(range.min());
                case END -> stepTo(range.max());
                default -> used = false;
            }
        }
        if (used) {
            event.consume();
        }
    }

    private void step(int steps) {
        stepTo(value + steps * range.step());
    }

    private void stepTo(double wanted) {
        moveTo(wanted);
        moves.paused();
    }

    private void moveTo(double wanted) {
        double onStep = range.onStep(wanted);
        if (onStep != value) {
            moves.to(onStep);
        }
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> value;
            case MIN_VALUE -> range.min();
            case MAX_VALUE -> range.max();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> step(1);
            case DECREMENT -> step(-1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT * size;
    }

    @Override
    protected double computeMinHeight(double width) {
        return HEIGHT * size;
    }

    @Override
    protected void layoutChildren() {
        double middle = HEIGHT * size / 2;
        double line = TRACK * size;
        track.resizeRelocate(thumb() / 2, middle - line / 2, getWidth() - thumb(), line);
        LeverHistory known = history;
        past.setVisible(known != null);
        mean.setVisible(known != null);
        if (known != null) {
            double from = x(known.low());
            past.resizeRelocate(from, middle - line / 2, Math.max(2 * size, x(known.high()) - from), line);
            mean.resizeRelocate(Math.rint(x(known.mean()) - size), middle - TICK_HEIGHT * size / 2, 2 * size,
                    TICK_HEIGHT * size);
        }
        opened.resizeRelocate(Math.rint(x(openedValue)) - 3 * size, middle + line / 2 + 3 * size, 6 * size, 4 * size);
        placeThumb();
    }

    private void placeThumb() {
        double x = x(value);
        double start = x(Math.clamp(0.0, range.min(), range.max()));
        opened.setVisible(value != openedValue);
        double middle = HEIGHT * size / 2;
        filled.resizeRelocate(Math.min(start, x), middle - TRACK * size / 2, Math.abs(x - start), TRACK * size);
        thumb.resizeRelocate(x - thumb() / 2, middle - thumb() / 2, thumb(), thumb());
    }

    /// Where a value lies, in this slider.
    public double x(double at) {
        double part = (range.clamp(at) - range.min()) / (range.max() - range.min());
        return thumb() / 2 + part * Math.max(0, getWidth() - thumb());
    }

    private double valueAt(double x) {
        double part = (x - thumb() / 2) / Math.max(1, getWidth() - thumb());
        return range.min() + Math.clamp(part, 0, 1) * (range.max() - range.min());
    }

    private static Region part(String styleClass) {
        Region part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        part.setMouseTransparent(true);
        return part;
    }
}
