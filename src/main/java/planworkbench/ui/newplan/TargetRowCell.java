package planworkbench.ui.newplan;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import planworkbench.plan.KindOfTarget;
import planworkbench.plan.KindOfTarget.Part;
import planworkbench.text.Messages;
import planworkbench.ui.form.KindChoice;

/// A proposed target in one look: what it is of, its words, what they were taken for, confirmed or not.
final class TargetRowCell extends ListCell<TargetRow> {

    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");

    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.CIRCLE);
    private final Label name = new Label();
    private final Label words = new Label();
    private final Label kind = new Label();
    private final HBox box;
    private Subscription following = Subscription.EMPTY;

    TargetRowCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("target-row");
        words.getStyleClass().add("form-label");
        kind.getStyleClass().add("target-kind");
        kind.setMinWidth(USE_PREF_SIZE);
        VBox left = new VBox(name, words);
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        box = new HBox(icon, left, kind);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("form-line-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TargetRow row, boolean empty) {
        super.updateItem(row, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        setGraphic(row == null || empty ? null : box);
        pseudoClassStateChanged(CONFIRMED, false);
        if (row != null && !empty) {
            name.setText(row.subject().name());
            words.setText(row.subject().words());
            KindChoice choice = row.kind();
            Runnable say = () -> kind.setText(text(row, messages));
            following = Subscription.combine(row.confirmedProperty().subscribe(this::mark),
                    choice.kindProperty().subscribe(say), choice.valueProperty().subscribe(say),
                    choice.lowProperty().subscribe(say), choice.highProperty().subscribe(say),
                    choice.regionProperty().subscribe(say), choice.comparatorProperty().subscribe(say));
            say.run();
        }
    }

    private void mark(boolean confirmed) {
        icon.setIconCode(confirmed ? Feather.CHECK_CIRCLE : Feather.CIRCLE);
        pseudoClassStateChanged(CONFIRMED, confirmed);
    }

    /// The kind and its numbers: 超过、高于 1,000亿元.
    static String text(TargetRow row, Messages messages) {
        KindChoice choice = row.kind();
        KindOfTarget chosen = choice.kindProperty().get();
        String what = chosen.asksFor(Part.RANGE)
                ? choice.lowProperty().get() + "–" + choice.highProperty().get()
                : chosen.asksFor(Part.REGION)
                        ? choice.regionProperty().get()
                        : chosen.asksFor(Part.COMPARATOR)
                                ? comparator(row)
                                : chosen.asksFor(Part.VALUE) ? choice.valueProperty().get() : "";
        boolean number = chosen.asksFor(Part.RANGE) || (chosen.asksFor(Part.VALUE) && !chosen.asksFor(Part.COMPARATOR));
        return messages.get("newplan.target.kind", messages.label("target-kind.", chosen), what,
                number && !what.isBlank() ? row.unit() : "").strip();
    }

    private static String comparator(TargetRow row) {
        String code = row.kind().comparatorProperty().get();
        return row.plan().indicators().containsKey(code)
                ? Objects.requireNonNull(row.plan().indicators().get(code)).name()
                : "";
    }
}
