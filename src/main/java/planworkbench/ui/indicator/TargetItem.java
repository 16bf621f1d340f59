package planworkbench.ui.indicator;

import java.util.List;
import java.util.stream.Collectors;

import planworkbench.plan.Target;
import planworkbench.text.Messages;
import planworkbench.wording.TargetText;

/// What the table says of an indicator's targets.
///
/// @param brief in signs, for a narrow column
/// @param whole in words
record TargetItem(String brief, String whole) {

    static TargetItem of(SeriesFigures series, Messages messages) {
        List<Target> targets = series.targets();
        TargetBrief brief = new TargetBrief(series.plan(), messages);
        TargetText text = new TargetText(series.plan(), messages);
        String separator = messages.get("indicator.target.separator");
        return new TargetItem(targets.stream().map(brief::of).collect(Collectors.joining(separator)),
                targets.stream().map(text::wanted).collect(Collectors.joining(separator)));
    }
}
