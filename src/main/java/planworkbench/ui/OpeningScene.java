package planworkbench.ui;

import java.nio.file.Path;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.RotateTransition;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.util.Duration;

import planworkbench.text.Fonts;
import planworkbench.text.Messages;

/// What the window shows while it opens a workspace: which one, and that something is under way.
///
/// It is the first paint, so it is made of shapes and texts alone: the first control would bring the style sheets, which
/// take longer than everything before.
public final class OpeningScene {

    private static final double WIDEST_TEXT = 640;
    private static final double RADIUS = 14;
    private static final double STROKE = 3;
    private static final double QUARTER = 90;
    private static final Duration TURN = Duration.seconds(1);

    private OpeningScene() {}

    /// @param file what is being opened
    public static Scene of(Messages messages, Path file, Theme theme, double width, double height) {
        RotateTransition turn = new RotateTransition(TURN);
        VBox content = new VBox(16, progress(turn, theme), text(messages.get("shell.title"), 20, theme),
                text(messages.get("shell.opening-file", file), 14, theme));
        content.setAlignment(Pos.CENTER);
        content.setBackground(null);
        Scene scene = new Scene(content, width, height, theme.background());
        scene.windowProperty().subscribe(window -> {
            if (window == null) {
                turn.stop();
            } else {
                turn.play();
            }
        });
        return scene;
    }

    private static Group progress(RotateTransition turn, Theme theme) {
        Circle track = new Circle(RADIUS, Color.TRANSPARENT);
        track.setStroke(theme.foreground().deriveColor(0, 1, 1, 0.15));
        track.setStrokeWidth(STROKE);
        Arc arc = new Arc(0, 0, RADIUS, RADIUS, QUARTER, QUARTER);
        arc.setFill(Color.TRANSPARENT);
        arc.setStroke(theme.foreground());
        arc.setStrokeWidth(STROKE);
        arc.setStrokeLineCap(StrokeLineCap.ROUND);
        Group progress = new Group(track, arc);
        turn.setNode(progress);
        turn.setByAngle(360);
        turn.setInterpolator(Interpolator.LINEAR);
        turn.setCycleCount(Animation.INDEFINITE);
        return progress;
    }

    private static Text text(String content, double size, Theme theme) {
        Text text = new Text(content);
        text.setFont(Font.font(Fonts.SANS, size));
        text.setFill(theme.foreground());
        text.setTextAlignment(TextAlignment.CENTER);
        text.setWrappingWidth(WIDEST_TEXT);
        return text;
    }
}
