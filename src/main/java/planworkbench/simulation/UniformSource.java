package planworkbench.simulation;

/// Evenly distributed numbers of any dimension and any run of paths. One for each thread.
sealed interface UniformSource permits PlainSampling, LatinHypercube, SobolSampling {

    void fill(Dimension dimension, int firstPath, double[] into, int count);
}
