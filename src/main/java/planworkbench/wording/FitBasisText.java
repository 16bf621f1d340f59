package planworkbench.wording;

import planworkbench.projection.FitBasis;
import planworkbench.text.Messages;

/// How much of the past a projection rests on, in words: 依据 2016–2020 年间 5 个可比数据点.
public record FitBasisText(Messages messages) {

    public String of(FitBasis basis) {
        int points = basis.years().size();
        return basis.suffices()
                ? messages.get("fit.basis", points, Integer.toString(basis.years().first()),
                        Integer.toString(basis.years().last()))
                : messages.get("fit.too-few", points, basis.needed());
    }
}
