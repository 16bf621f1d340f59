package planworkbench.exchange.draft;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// A figure as it is written in a table, with the words around it that say how exact it is: 约1400, 1400余.
///
/// @param value in the indicator's unit; null where there is none
/// @param qualifier 近, 约 or 余; empty for an exact figure
/// @param refused key of the message that says why it is no figure; null where it is one, or where there is none
public record DraftFigure(@Nullable Double value, String qualifier, @Nullable String refused) {

    private static final Pattern HEDGED = Pattern.compile("(近|约)?([^近约余]*)(余)?([^近约余]*)");

    public static DraftFigure of(String written, String unit) {
        Matcher hedged = HEDGED.matcher(written.strip());
        boolean matches = written.length() <= 100 && hedged.matches();
        String before = matches && hedged.group(1) != null ? hedged.group(1) : "";
        String behind = matches && hedged.group(3) != null ? hedged.group(3) : "";
        String number = matches ? hedged.group(2) + hedged.group(4) : written;
        return switch (NumberText.parse(number, unit)) {
            case ParsedNumber.Parsed(double value) ->
                new DraftFigure(value, before.isEmpty() ? behind : before, null);
            case ParsedNumber.Missing _ when matches && before.isEmpty() && behind.isEmpty() ->
                new DraftFigure(null, "", null);
            case ParsedNumber.Missing _ -> new DraftFigure(null, "", "number.not-a-number");
            case ParsedNumber.Refused(String reason, int _) -> new DraftFigure(null, "", reason);
        };
    }
}
