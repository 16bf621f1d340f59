package planworkbench.simulation;

/// Reads evenly distributed numbers of streams at any place. It owns buffers: one for each thread.
final class UniformReader {

    /// A block of numbers that are computed together.
    private static final int BLOCK = 2 * Philox.LANES;

    private final Philox philox = new Philox();
    private final double[] block = new double[BLOCK];

    /// Numbers between 0 and 1, neither of which occurs, from place `first` (below 2^32) of the stream on.
    void read(RandomStream stream, long first, double[] into, int count) {
        int done = 0;
        while (done < count) {
            int within = (int) ((first + done) % BLOCK);
            int take = Math.min(count - done, BLOCK - within);
            philox.compute((first + done) / BLOCK * Philox.LANES, stream.stream(), stream.seed());
            if (take == BLOCK) {
                philox.uniforms(into, done);
            } else {
                philox.uniforms(block, 0);
                System.arraycopy(block, within, into, done, take);
            }
            done += take;
        }
    }
}
