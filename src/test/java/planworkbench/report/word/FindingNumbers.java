package planworkbench.report.word;

import planworkbench.assessment.consistency.Finding;

/// The numbers of a place where a plan disagrees with itself.
record FindingNumbers(Finding finding) {

    Known known() {
        return switch (finding) {
            case Finding.StatedRate rate -> point(rate.from()).and(point(rate.to())).value(rate.stated().value())
                    .growth(rate.implied());
            case Finding.Multiple multiple -> point(multiple.from()).value(multiple.implied()).value(multiple.stated())
                    .words(multiple.words());
            case Finding.ImpliedGrowth growth -> point(growth.from()).and(point(growth.to())).words(growth.whole())
                    .growth(growth.wholeGrowth()).growth(growth.numeratorGrowth());
            case Finding.MissingBase missing -> new Known().counts(missing.baseYear());
            case Finding.Definition definition -> new Known().words(definition.notes().toArray(String[]::new));
            case Finding.ImpliedBase base -> point(base.later()).and(point(base.base())).value(base.growth())
                    .value(base.implied());
            case Finding.LaterGoal goal -> point(goal.goal()).value(goal.wanted());
            case Finding.Quantity quantity -> new Known().value(quantity.first()).value(quantity.second())
                    .value(quantity.converted());
            case Finding.ShareSum sum -> {
                Known known = new Known().value(sum.sum());
                sum.shares().forEach(known::value);
                yield known;
            }
            case Finding.StatedShare share -> new Known().counts(share.year()).value(share.stated())
                    .value(share.computed());
            case Finding.BrokenIdentity broken -> new Known().counts(broken.year()).value(broken.stated())
                    .value(broken.computed()).words(broken.identity());
        };
    }

    private static Known point(Finding.Point point) {
        return new Known().counts(point.year()).value(point.value());
    }
}
