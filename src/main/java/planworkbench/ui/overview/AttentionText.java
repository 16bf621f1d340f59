package planworkbench.ui.overview;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import planworkbench.assessment.Attainment;
import planworkbench.plan.Plan;
import planworkbench.plan.Target;
import planworkbench.text.FigureText;
import planworkbench.text.Messages;
import planworkbench.wording.AttainmentText;
import planworkbench.wording.LikelihoodText;
import planworkbench.wording.TargetText;

/// Why a target needs looking after, in a sentence with its numbers.
record AttentionText(Plan plan, Messages messages) {

    String sentence(Attention attention) {
        Attention.Broken broken = attention.broken();
        return broken == null ? missed(attention) : broken(attention.attainment().target(), broken);
    }

    /// “推演 997.32 亿元，差距 −2.68 亿元；需年均增长 6.66%（2020 年起），现假设 6.6%”.
    private String missed(Attention attention) {
        Attainment attainment = attention.attainment();
        Target target = attainment.target();
        AttainmentText text = new AttainmentText(messages);
        String value = text.value(target, attainment.judgement()).orElse("");
        String margin = text.margin(target, attainment.judgement()).orElse("");
        Stream<String> stands = Stream.of(messages.get("overview.attention.stands", value, margin));
        Stream<String> likely = new LikelihoodText(plan, messages).of(attainment).stream()
                .map(probability -> messages.get("live.probability", probability));
        Stream<String> needs = text.required(attainment, attention.steps()).stream()
                .map(required -> supposed(attention).isEmpty()
                        ? required
                        : messages.get("overview.attention.supposed", required, supposed(attention)));
        return Stream.of(stands, likely, needs).flatMap(lines -> lines)
                .collect(Collectors.joining(messages.get("overview.attention.then")));
    }

    /// What the scenario supposes, in the measure of what is required.
    private String supposed(Attention attention) {
        Double supposed = attention.supposed();
        if (supposed == null) {
            return "";
        }
        return attention.steps()
                ? FigureText.difference(supposed, TargetText.unit(attention.attainment().target()),
                        messages.get("unit.points"))
                : FigureText.growth(supposed);
    }

    private String broken(Target target, Attention.Broken broken) {
        return messages.get("overview.attention.broken", Integer.toString(broken.year()),
                new AttainmentText(messages).value(target, broken.judgement()).orElse(""));
    }
}
