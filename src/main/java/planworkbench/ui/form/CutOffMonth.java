package planworkbench.ui.form;

import java.time.Month;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;

import planworkbench.plan.ReportText;
import planworkbench.report.composition.CutOff;
import planworkbench.text.Messages;
import planworkbench.ui.common.ChoiceText;
import planworkbench.ui.common.WhileShown;

/// Up to which month of the evaluation year figures were collected (数据截至). A heading of the report: annual figures are judged as whole years.
public final class CutOffMonth extends ComboBox<Integer> {

    private static final int WHOLE_YEAR = Month.DECEMBER.getValue();

    private final AuthorWords words;
    private int year;
    private boolean showing;

    public CutOffMonth(AuthorWords words, Messages messages) {
        this.words = words;
        setAccessibleText(messages.get("cut-off.title"));
        setTooltip(new Tooltip(messages.get("cut-off.help")));
        setMinWidth(USE_PREF_SIZE);
        List<Integer> months = IntStream.rangeClosed(1, WHOLE_YEAR).boxed().toList();
        getItems().setAll(months);
        ChoiceText.show(this, month -> month == WHOLE_YEAR
                ? messages.get("cut-off.whole-year")
                : messages.get("cut-off.month", month));
        valueProperty().subscribe((_, chosen) -> {
            if (chosen != null && !showing) {
                words.write(key(), chosen == WHOLE_YEAR ? "" : Integer.toString(chosen));
            }
        });
        WhileShown.of(this, words.workspace().snapshotProperty()).subscribe(_ -> follow());
    }

    /// Shows the month of an evaluation year.
    public void show(int evaluated) {
        year = evaluated;
        follow();
    }

    private ReportText.Key key() {
        return new ReportText.Key(CutOff.PLACE, year);
    }

    private void follow() {
        showing = true;
        setValue(CutOff.month(words.written(key())).orElse(WHOLE_YEAR));
        showing = false;
    }
}
