package planworkbench.ui.indicator;

import java.util.Locale;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import planworkbench.plan.Indicator;

/// Which indicators are shown. Every word of the text must occur in name, code, field, department or unit; words stand
/// apart by blanks, also by full-width ones.
///
/// @param group null for all
/// @param withoutSource only those with a figure that says not where it comes from
record RowFilter(String text, @Nullable String group, boolean withoutSource) {

    RowFilter(String text, @Nullable String group) {
        this(text, group, false);
    }

    boolean isText() {
        return !text.isBlank();
    }

    boolean lets(SeriesFigures figures) {
        Indicator indicator = figures.indicator();
        if (group != null && !group.equals(indicator.group())) {
            return false;
        }
        if (withoutSource && figures.withoutSource() == 0) {
            return false;
        }
        if (!isText()) {
            return true;
        }
        String all = String.join("\n", indicator.name(), indicator.code(), indicator.group(), figures.department(),
                indicator.unit().symbol()).toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().toLowerCase(Locale.ROOT).split("(?U)\\s+")).allMatch(all::contains);
    }
}
