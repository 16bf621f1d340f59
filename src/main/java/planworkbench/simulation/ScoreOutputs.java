package planworkbench.simulation;

/// A model whose outputs are the scores themselves, summed over the years: output d is driver d. For tornado and
/// importance, from the same draws as the run that they explain.
public final class ScoreOutputs implements PathModel {

    private final double[] sum = new double[Draws.BLOCK];

    @Override
    public void evaluate(ScoreBlock scores, OutputBlock outputs) {
        for (int driver = 0; driver < scores.drivers(); driver++) {
            if (outputs.isWanted(driver)) {
                System.arraycopy(scores.of(driver, 0), 0, sum, 0, scores.count());
                for (int year = 1; year < scores.years(); year++) {
                    double[] row = scores.of(driver, year);
                    for (int i = 0; i < scores.count(); i++) {
                        sum[i] += row[i];
                    }
                }
                outputs.put(driver, sum);
            }
        }
    }
}
