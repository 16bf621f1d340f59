package planworkbench.ui.chart;

import java.awt.geom.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.transform.Affine;

import org.jfree.fx.FXGraphics2D;

/// Draws everything larger. Type is set in its final size: where JavaFX enlarges type itself, it leaves holes where the strokes of a
/// Chinese character cross.
final class EnlargedGraphics extends FXGraphics2D {

    private final GraphicsContext context;
    private final double factor;

    EnlargedGraphics(GraphicsContext context, double factor) {
        super(context);
        this.context = context;
        this.factor = factor;
        scale(factor, factor);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Point2D at = getTransform().transform(new Point2D.Double(x, y), null);
        Font font = context.getFont();
        Affine transform = context.getTransform();
        context.setTransform(new Affine());
        context.setFont(Font.font(font.getFamily(), getFont().isBold() ? FontWeight.BOLD : FontWeight.NORMAL,
                font.getSize() * factor));
        context.fillText(text, at.getX(), at.getY());
        context.setFont(font);
        context.setTransform(transform);
    }
}
