package planworkbench.assessment.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import planworkbench.plan.Plan;
import planworkbench.plan.PlanDocument;

/// The sentences of a plan's documents.
///
/// @param unread how many were too long to be sentences, and were left out: what follows stays linear in the text
record PlanSentences(List<PlanSentence> sentences, int unread) {

    static final int LONGEST = 2000;
    /// No sentence states more rates or multiples than this; it bounds the work that a sentence can ask for.
    static final int MOST = 20;
    private static final String ENDS = "。！？；!?;";

    static PlanSentences of(Plan plan) {
        List<PlanSentence> sentences = new ArrayList<>();
        int unread = 0;
        for (PlanDocument document : plan.documents()) {
            Period last = Period.ofPlan(plan);
            for (int i = 0; i < document.lines().size(); i++) {
                for (String text : split(document.lines().get(i))) {
                    if (text.length() > LONGEST) {
                        unread++;
                        continue;
                    }
                    String narrow = PlanSentence.narrowed(text);
                    last = Period.ofFiveYearPlan(narrow).orElse(last);
                    Optional<Period> own = Period.named(narrow, plan.baseYear());
                    sentences.add(PlanSentence.of(document.name(), i + 1, text, own.orElse(last)));
                }
            }
        }
        return new PlanSentences(List.copyOf(sentences), unread);
    }

    private static List<String> split(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || ENDS.indexOf(line.charAt(i)) >= 0) {
                String part = line.substring(start, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
