package planworkbench.assessment.nextplan;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import planworkbench.plan.Plan;
import planworkbench.plan.ReportText;

/// What people decided about the proposals, as it is kept with the plan among the texts of its reports: one text for the years and
/// probabilities, and for each target year one for a target.
public final class KeptProposals {

    private static final String LEFT_OUT = "×";
    private static final String TERMS = "next.terms";
    private static final String BETWEEN = " ";
    private static final int YEARS = 2;

    private KeptProposals() {}

    /// What was chosen to be asked of the next plan; the usual where nothing was, or nothing that can be asked.
    public static NextPlanTerms terms(Plan plan) {
        String text = plan.reportTexts(plan.targetYear()).get(TERMS);
        try {
            return text == null ? NextPlanTerms.after(plan) : read(plan, text.strip().split(BETWEEN));
        } catch (IllegalArgumentException notTerms) {
            // a text that came with a package
            return NextPlanTerms.after(plan);
        }
    }

    private static NextPlanTerms read(Plan plan, String[] parts) {
        if (parts.length <= YEARS) {
            throw new IllegalArgumentException("no probabilities");
        }
        NextPlanTerms terms = new NextPlanTerms(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]),
                Arrays.stream(parts).skip(YEARS).map(BigDecimal::new).map(BigDecimal::doubleValue).toList());
        if (terms.baseYear() <= plan.baseYear() || terms.baseYear() > plan.targetYear() + NextPlanTerms.YEARS
                || terms.years() > NextPlanTerms.MOST_YEARS) {
            throw new IllegalArgumentException("not the years after the plan: " + terms);
        }
        return terms;
    }

    public static ReportText terms(Plan plan, NextPlanTerms terms) {
        return new ReportText(TERMS, plan.targetYear(), Stream.concat(
                Stream.of(terms.baseYear(), terms.targetYear()).map(String::valueOf),
                terms.probabilities().stream().map(p -> BigDecimal.valueOf(p).toPlainString()))
                .collect(Collectors.joining(BETWEEN)));
    }

    /// The numbers that were typed over, by target id.
    public static SequencedMap<String, Double> typed(Plan plan, int targetYear) {
        SequencedMap<String, Double> typed = new LinkedHashMap<>();
        texts(plan, targetYear).forEach((id, text) -> {
            try {
                double number = new BigDecimal(text).doubleValue();
                if (Double.isFinite(number)) {
                    typed.put(id, number);
                }
            } catch (NumberFormatException notANumber) {
                // a target that is left out, or a text that came with a package: no number of ours
            }
        });
        return typed;
    }

    /// The targets that are to be proposed for: all but those left out.
    public static Set<String> wanted(Plan plan, int targetYear) {
        Map<String, String> texts = texts(plan, targetYear);
        Set<String> wanted = new LinkedHashSet<>(plan.targets().keySet());
        wanted.removeIf(id -> LEFT_OUT.equals(texts.get(id)));
        return wanted;
    }

    public static ReportText typed(Plan plan, int targetYear, String target, double number) {
        return new ReportText(place(targetYear, target), plan.targetYear(),
                BigDecimal.valueOf(number).stripTrailingZeros().toPlainString());
    }

    public static ReportText leftOut(Plan plan, int targetYear, String target) {
        return new ReportText(place(targetYear, target), plan.targetYear(), LEFT_OUT);
    }

    public static ReportText.Key key(Plan plan, int targetYear, String target) {
        return new ReportText.Key(place(targetYear, target), plan.targetYear());
    }

    private static String place(int targetYear, String target) {
        return "next." + targetYear + ".target." + target;
    }

    /// By target id, of targets that there are.
    private static SequencedMap<String, String> texts(Plan plan, int targetYear) {
        Map<String, String> all = plan.reportTexts(plan.targetYear());
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (String id : plan.targets().keySet()) {
            String text = all.get(place(targetYear, id));
            if (text != null) {
                texts.put(id, text.strip());
            }
        }
        return texts;
    }
}
