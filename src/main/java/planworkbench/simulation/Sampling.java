package planworkbench.simulation;

/// How the paths are spread over what may happen (抽样方法).
public enum Sampling {
    /// every path by itself
    PLAIN,
    /// of n paths, each dimension has exactly one in each of n equal parts
    LATIN_HYPERCUBE,
    /// points of a low-discrepancy sequence, scrambled by the seed; best at powers of two
    SOBOL;

    /// Not to be shared between threads; what it gives depends on the dimension and the path only.
    UniformSource source(int paths) {
        return switch (this) {
            case PLAIN -> new PlainSampling();
            case LATIN_HYPERCUBE -> new LatinHypercube(paths);
            case SOBOL -> new SobolSampling(paths);
        };
    }
}
