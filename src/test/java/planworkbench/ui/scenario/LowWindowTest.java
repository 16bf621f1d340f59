package planworkbench.ui.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.Start;

import planworkbench.ui.Pulse;
import planworkbench.ui.common.PageId;

/// A window lower than a page would like to be: the page gives way, never the shell.
class LowWindowTest extends ScenarioWindow {

    private static final double HEIGHT = 560;

    @Start
    @Override
    void open(Stage stage) {
        super.open(stage);
    }

    /// The stage is that of all tests.
    @AfterEach
    void highAgain() {
        page.run(() -> stage.setHeight(1000));
    }

    @Test
    void titleBarAndStatusLineAreSeenWholeOnEveryPage() {
        window.settle();
        page.run(() -> stage.setHeight(HEIGHT));
        for (PageId id : PageId.values()) {
            page.run(() -> window.model().pageProperty().set(id));
            window.settle();
            assertThat(List.of(inScene(".title-bar").getMinY(), inScene(".status-line").getMaxY())).as("%s", id)
                    .isEqualTo(List.of(0.0, page.read(() -> stage.getScene().getHeight())));
        }
    }

    @Test
    void theSmallChartsKeepTheirHeightAndDoNotCoverEachOther() {
        window.settle();
        page.run(() -> stage.setHeight(HEIGHT));
        window.settle();
        page.run(() -> Pulse.now(page.view()));
        List<Bounds> cards = page.read(() -> page.view().lookupAll(".small-multiple").stream()
                .map(Node::getBoundsInParent).toList());
        List<Double> contents = page.read(() -> page.view().lookupAll(".multiple-content").stream()
                .map(node -> Objects.requireNonNull(node.getParent()).getBoundsInLocal().getHeight()
                        - node.getBoundsInParent().getMaxY())
                .toList());
        assertThat(contents).isNotEmpty().allSatisfy(below -> assertThat(below).isGreaterThanOrEqualTo(0));
        assertThat(cards).allSatisfy(card -> assertThat(cards)
                .noneMatch(other -> !other.equals(card) && other.intersects(card.getMinX() + 1, card.getMinY() + 1,
                        card.getWidth() - 2, card.getHeight() - 2)));
    }

    @Test
    void everyFigureOfASmallChartIsWrittenInFull() {
        window.settle();
        page.run(() -> Pulse.now(page.view()));
        List<String> cut = page.read(() -> page.view().lookupAll(".multiple-value").stream()
                .filter(Node::isVisible).map(Label.class::cast)
                .filter(label -> label.lookupAll(".text").stream()
                        .noneMatch(text -> ((Text) text).getText().equals(label.getText())))
                .map(Label::getText).toList());
        assertThat(cut).isEmpty();
    }

    private Bounds inScene(String selector) {
        return page.read(() -> {
            Pulse.now(stage.getScene().getRoot());
            Node node = stage.getScene().lookup(selector);
            return node.localToScene(node.getLayoutBounds());
        });
    }
}
