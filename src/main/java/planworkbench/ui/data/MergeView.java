package planworkbench.ui.data;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.exchange.fillin.MergePreview;
import planworkbench.exchange.fillin.PackException;
import planworkbench.text.Messages;
import planworkbench.ui.common.WhileShown;
import planworkbench.wording.FailureText;

/// 汇总: a place to drop packs that came back, and once there are some, what would come of them.
final class MergeView extends VBox {

    /// Ways to send a year again stand in one line up to this width, in pixels.
    private static final double ONE_LINE = 640;

    private final MergeViewModel viewModel;
    private final Messages messages;
    private final Notice notice;
    private final Button undo;
    private final FlowPane again = new FlowPane();
    private final DropPlace dropPlace;
    private final MergePane pane;

    MergeView(MergeViewModel viewModel, Messages messages, FileQuestions files) {
        this.viewModel = viewModel;
        this.messages = messages;
        getStyleClass().add("merge");
        Runnable ask = () -> files.returned(getScene().getWindow(), messages, viewModel::open);
        undo = button("merge-undo", messages.get("data.import.undo"), Feather.CORNER_UP_LEFT);
        undo.setOnAction(_ -> viewModel.undo());
        again.getStyleClass().add("send-again");
        again.setPrefWrapLength(ONE_LINE);
        again.managedProperty().bind(again.visibleProperty());
        notice = new Notice("merge-notice", again, undo);
        dropPlace = new DropPlace("merge", viewModel.work(), messages,
                new DropPlace.Words(messages.get("data.merge.drop"), messages.get("data.merge.choose-files"),
                        List.of(messages.get("data.merge.what"), messages.get("data.merge.checked"),
                                messages.get("data.merge.safe"))),
                ask);
        pane = new MergePane(viewModel, messages, ask);
        StackPane middle = new StackPane(dropPlace, pane);
        middle.setMinSize(0, 0);
        setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(notice, middle);
        new FileDrop(viewModel.work(), viewModel::open).putOn(this);
        WhileShown.of(this, viewModel.previewProperty()).subscribe(this::show);
        WhileShown.of(this, viewModel.problemProperty()).subscribe(_ -> tell());
        WhileShown.of(this, viewModel.doneProperty()).subscribe(_ -> tell());
    }

    private static Button button(String id, String text, Feather sign) {
        Button button = new Button(text, new FontIcon(sign));
        button.setId(id);
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button sendAgain(int year) {
        Button button = button("merge-send-again-" + year,
                messages.get("data.merge.send-again", Integer.toString(year)), Feather.SEND);
        button.setOnAction(_ -> viewModel.sendAgain(year));
        return button;
    }

    private void show(@Nullable MergePreview preview) {
        dropPlace.setVisible(preview == null);
        pane.setVisible(preview != null);
    }

    private void tell() {
        Exception problem = viewModel.problemProperty().get();
        MergeViewModel.Done done = viewModel.doneProperty().get();
        undo.setVisible(problem == null && done != null);
        List<Integer> years = problem != null || done == null ? List.of() : done.returnedYears();
        again.setVisible(!years.isEmpty());
        again.getChildren().setAll(years.stream().map(this::sendAgain).toList());
        if (problem != null) {
            notice.failure(problem instanceof PackException stale
                    ? stale.text(messages)
                    : new FailureText(null, messages).of(problem));
        } else if (done != null) {
            notice.success(messages.get("data.merge.done", done.figures(), done.returned()));
        } else {
            notice.hide();
        }
    }
}
