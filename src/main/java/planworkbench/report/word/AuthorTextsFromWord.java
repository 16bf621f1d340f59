package planworkbench.report.word;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import planworkbench.exchange.sheet.ControlledDocument;
import planworkbench.exchange.sheet.DocumentControl;
import planworkbench.exchange.sheet.SheetException;
import planworkbench.exchange.sheet.TextReader;
import planworkbench.report.document.AuthorText;
import planworkbench.report.document.ReportDocument;
import planworkbench.report.document.ReportDocument.OfPlan;
import planworkbench.report.office.OfficeText;

/// What authors wrote into a Word document that came back. The file comes from anywhere and is read within the limits of all imports; only
/// words in places that the report has are taken.
///
/// @param texts paragraphs by the place's id; none where the place was left or made empty
/// @param of the plan that the document is about; null where it does not say so, as those written by earlier versions
/// @param another whether that is another plan: nothing is taken then
/// @param unknown places with words in them that the report does not have: they are not taken
/// @param doubled ids of places that the document has more than once: which one is meant nobody knows, so they are not taken
/// @param missing ids of places that were removed from the document: what the report has there stays
public record AuthorTextsFromWord(@Nullable OfPlan of, boolean another, Map<String, List<String>> texts,
        List<Unknown> unknown, List<String> doubled, List<String> missing) {

    /// A place that the report does not have.
    ///
    /// @param tag of its control
    /// @param title that its control has; empty where it has none
    public record Unknown(String tag, String title) {}

    public AuthorTextsFromWord {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        unknown = List.copyOf(unknown);
        doubled = List.copyOf(doubled);
        missing = List.copyOf(missing);
    }

    /// @param report as it is now: its places are those that can be written in
    /// @param stop asked while reading; once it says yes, nothing comes of it
    public static AuthorTextsFromWord read(Path file, ReportDocument report, BooleanSupplier stop)
            throws SheetException {
        ControlledDocument document = TextReader.controls(file, stop);
        OfPlan of = PlanMark.of(document.properties());
        if (of != null && !PlanMark.isOf(of, report.plan())) {
            return new AuthorTextsFromWord(of, true, Map.of(), List.of(), List.of(), List.of());
        }
        return of(of, document.controls(), report.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream()).filter(AuthorText.class::isInstance)
                .map(AuthorText.class::cast).toList());
    }

    private static AuthorTextsFromWord of(@Nullable OfPlan of, List<DocumentControl> controls,
            Collection<AuthorText> places) {
        Map<String, List<List<String>>> found = new LinkedHashMap<>();
        controls.forEach(control -> found.computeIfAbsent(control.tag(), tag -> new ArrayList<>())
                .add(control.paragraphs()));
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Set<String> doubled = new LinkedHashSet<>();
        Set<String> missing = new LinkedHashSet<>();
        for (AuthorText place : places) {
            List<List<String>> written = found.getOrDefault(WordControl.tag(place.id()), List.of());
            switch (written.size()) {
                case 0 -> missing.add(place.id());
                case 1 -> texts.put(place.id(), isHint(written.getFirst(), place) ? List.of() : written.getFirst());
                default -> doubled.add(place.id());
            }
        }
        Set<String> known = new LinkedHashSet<>();
        places.forEach(place -> known.add(WordControl.tag(place.id())));
        return new AuthorTextsFromWord(of, false, texts,
                controls.stream().filter(control -> !known.contains(control.tag()) && !control.paragraphs().isEmpty())
                        .map(control -> new Unknown(SheetException.printable(control.tag()),
                                SheetException.printable(control.title())))
                        .distinct().toList(),
                List.copyOf(doubled), List.copyOf(missing));
    }

    /// Programs that know no hints save it as text.
    private static boolean isHint(List<String> written, AuthorText place) {
        return String.join("\n", written).equals(OfficeText.clean(place.hint()).strip());
    }
}
