package planworkbench.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import planworkbench.exchange.sheet.SheetException;
import planworkbench.plan.ReportText;
import planworkbench.report.composition.AuthorPlace;
import planworkbench.report.document.AuthorText;
import planworkbench.report.word.AuthorTextsFromWord;
import planworkbench.store.Change;

/// The author's words of a Word document that came back, beside those that are saved. A place that is empty in the document takes nothing away:
/// the document may be older than what was written here.
///
/// @param texts what would be saved anew, by its place
/// @param added how many of them stand where nothing was
/// @param leftOut tags that the report does not have, and titles of places that the document has twice or with too long a text
/// @param foreign whether the document has no place of this report at all
record ReadBack(Path file, NavigableMap<ReportText.Key, ReportText> texts, int added, List<String> leftOut,
        boolean foreign) {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    static ReadBack of(Path file, ReportedYear report, BooleanSupplier stop) throws SheetException {
        AuthorTextsFromWord read = AuthorTextsFromWord.read(file, report.whole(), stop);
        Map<String, String> titles = report.whole().chapters().stream().flatMap(chapter -> chapter.blocks().stream())
                .filter(AuthorText.class::isInstance).map(AuthorText.class::cast)
                .collect(Collectors.toMap(AuthorText::id, AuthorText::title, (first, _) -> first));
        Function<String, String> named = id -> titles.getOrDefault(id, id) + " (" + id + ")";
        List<String> leftOut = new ArrayList<>(read.unknown());
        read.doubled().stream().map(named).forEach(leftOut::add);
        NavigableMap<ReportText.Key, ReportText> texts = new TreeMap<>();
        int added = 0;
        for (Map.Entry<String, List<String>> place : read.texts().entrySet()) {
            ReportText.Key key = AuthorPlace.key(place.getKey());
            String text = INVISIBLE.matcher(String.join("\n", place.getValue())).replaceAll("").strip();
            if (text.length() >= ReportText.LONGEST) {
                leftOut.add(named.apply(place.getKey()));
            } else if (!text.isEmpty()) {
                ReportText written = new ReportText(key.place(), key.year(), text + "\n");
                ReportText before = report.material().plan().reportTexts().get(key);
                added += before == null ? 1 : 0;
                if (before == null || !words(before.text()).equals(words(text))) {
                    texts.put(key, written);
                }
            }
        }
        return new ReadBack(file, texts, added, leftOut, read.texts().isEmpty() && read.doubled().isEmpty());
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
