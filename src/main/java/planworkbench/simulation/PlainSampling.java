package planworkbench.simulation;

/// Independent paths.
final class PlainSampling implements UniformSource {

    private final UniformReader reader = new UniformReader();

    @Override
    public void fill(Dimension dimension, int firstPath, double[] into, int count) {
        reader.read(dimension.stream(), firstPath, into, count);
    }
}
