package planworkbench.simulation;

import java.util.List;

/// Draws scores afresh: uniform numbers, normal scores, correlation within a year, persistence from year to year.
final class DrawnScores implements ScoreSource {

    private final Drivers drivers;
    private final List<Dimension> dimensions;
    private final UniformSource uniforms;
    private final ScoreBlock block;
    private final double[] factor;
    private final NormalScores normal;

    DrawnScores(Drivers drivers, RandomStream random, UniformSource uniforms, int length) {
        this.drivers = drivers;
        this.dimensions = drivers.dimensions(random);
        this.uniforms = uniforms;
        this.block = ScoreBlock.empty(drivers.years(), drivers.names().size(), length);
        this.factor = new double[length];
        this.normal = new NormalScores(length);
    }

    @Override
    public ScoreBlock block(int firstPath, int count) {
        int dimension = 0;
        for (int year = 0; year < drivers.years(); year++) {
            double[][] rows = block.year(year);
            if (drivers.dependence().hasFactor()) {
                draw(dimensions.get(dimension++), firstPath, factor, count);
            }
            for (double[] row : rows) {
                draw(dimensions.get(dimension++), firstPath, row, count);
            }
            drivers.dependence().correlate(rows, factor, count);
            if (year > 0 && drivers.persistence() != 0) {
                persist(block.year(year - 1), rows, count);
            }
        }
        return block.at(firstPath, count);
    }

    private void draw(Dimension dimension, int firstPath, double[] into, int count) {
        uniforms.fill(dimension, firstPath, into, count);
        normal.replace(into, count);
    }

    private void persist(double[][] before, double[][] now, int count) {
        double kept = drivers.persistence();
        double added = Math.sqrt(1 - kept * kept);
        for (int driver = 0; driver < now.length; driver++) {
            double[] last = before[driver];
            double[] row = now[driver];
            for (int i = 0; i < count; i++) {
                row[i] = kept * last[i] + added * row[i];
            }
        }
    }
}
