package planworkbench.ui;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

import org.testfx.api.FxRobot;

/// A double click that no slow machine can part: both clicks are made in one turn of the JavaFX thread.
public final class DoubleClick {

    private DoubleClick() {}

    public static void at(FxRobot robot, Point2D onScreen) {
        robot.moveTo(onScreen).interact(() -> {
            Robot mouse = new Robot();
            mouse.mouseMove(onScreen);
            mouse.mouseClick(MouseButton.PRIMARY);
            mouse.mouseClick(MouseButton.PRIMARY);
        });
    }
}
