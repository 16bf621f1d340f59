package planworkbench.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.ReportText;
import planworkbench.report.composition.AuthorPlace;
import planworkbench.report.document.ReportDocument.OfPlan;
import planworkbench.report.word.AuthorTextsFromWord;
import planworkbench.store.Change;
import planworkbench.wording.HistoryText;

/// The author's words of a Word document that came back, beside those that are saved. A place that is empty in the document takes nothing away:
/// the document may be older than what was written here.
///
/// @param texts what would be saved anew, by its place
/// @param added how many of them stand where nothing was
/// @param leftOut what stands in places that the report does not have, that the document has twice, or with too long a text: their headings
/// @param foreign whether the document has no place of this report at all
/// @param of the plan that the document is about; null where it does not say so
/// @param here the plan whose report is shown
/// @param another whether the document is about another plan, so that nothing is taken
record ReadBack(Path file, NavigableMap<ReportText.Key, ReportText> texts, int added, List<String> leftOut,
        boolean foreign, @Nullable OfPlan of, OfPlan here, boolean another) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    static ReadBack of(Path file, ReportedYear report, BooleanSupplier stop) throws SheetException {
        AuthorTextsFromWord read = AuthorTextsFromWord.read(file, report.whole(), stop);
        HistoryText words = new HistoryText(report.material().plan(), report.question().scenarios(),
                report.question().messages());
        List<String> leftOut = new ArrayList<>();
        read.unknown().stream().map(place -> heading(words, place)).forEach(leftOut::add);
        read.doubled().stream().map(AuthorPlace::key).map(words::place).forEach(leftOut::add);
        NavigableMap<ReportText.Key, ReportText> texts = new TreeMap<>();
        int added = 0;
        for (Map.Entry<String, List<String>> place : read.texts().entrySet()) {
            ReportText.Key key = AuthorPlace.key(place.getKey());
            String text = INVISIBLE.matcher(String.join("\n", place.getValue())).replaceAll("").strip();
            if (text.length() >= ReportText.LONGEST) {
                leftOut.add(words.place(key));
            } else if (!text.isEmpty()) {
                ReportText written = new ReportText(key.place(), key.year(), text + "\n");
                ReportText before = report.material().plan().reportTexts().get(key);
                added += before == null ? 1 : 0;
                if (before == null || !words(before.text()).equals(words(text))) {
                    texts.put(key, written);
                }
            }
        }
        return new ReadBack(file, texts, added, leftOut, read.texts().isEmpty() && read.doubled().isEmpty(),
                read.of(), report.whole().plan(), read.another());
    }

    /// A place of a report of this program is told by its heading and its year; any other as whoever made it called it.
    private static String heading(HistoryText words, AuthorTextsFromWord.Unknown place) {
        Matcher ours = AuthorPlace.PLACE.matcher(place.tag());
        if (ours.matches()) {
            ReportText.Key key = AuthorPlace.key(place.tag());
            return words.messages().get("reporting.place-of", words.place(key), Integer.toString(key.year()));
        }
        return place.title().isBlank() ? place.tag() : place.title();
    }

    /// Word keeps no empty lines, no blanks at the ends of lines and no tabulators of these places.
    private static List<String> words(String text) {
        return text.lines().map(line -> BLANKS.matcher(line.strip()).replaceAll(" ")).filter(line -> !line.isEmpty())
                .toList();
    }

    int changed() {
        return texts.size() - added;
    }

    /// One step for all of them.
    Change change() {
        return new Change.Several(texts.values().stream().<Change>map(Change.PutReportText::new).toList());
    }
}
