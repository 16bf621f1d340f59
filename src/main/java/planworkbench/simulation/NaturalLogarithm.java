package planworkbench.simulation;

/// The natural logarithm of a positive normal number to less than one unit in the last place: the method of fdlibm
/// (log x = k·ln 2 + log(1 + f), with a polynomial for the latter), without branches, so that loops become vector code.
@SuppressWarnings("FloatingPointLiteralPrecision") // as published
final class NaturalLogarithm {

    private static final double LN2_HIGH = 6.93147180369123816490e-01;
    private static final double LN2_LOW = 1.90821492927058770002e-10;
    /// Bits of the square root of a half, and of 1 less that.
    private static final long SQRT_HALF = 0x3FE6_A09E_0000_0000L;
    private static final long TO_ONE = 0x3FF0_0000_0000_0000L - SQRT_HALF;
    private static final long FRACTION = 0x000F_FFFF_FFFF_FFFFL;
    private static final long TWO_52 = 0x4330_0000_0000_0000L;

    private NaturalLogarithm() {}

    static double of(double x) {
        long bits = Double.doubleToRawLongBits(x) + TO_ONE;
        // 2^52 plus the exponent, biased by 1023
        double k = Double.longBitsToDouble((bits >>> 52) | TWO_52) - (0x1p52 + 1023);
        double f = Double.longBitsToDouble((bits & FRACTION) + SQRT_HALF) - 1;
        double s = f / (2 + f);
        double z = s * s;
        double w = z * z;
        double even = w * (3.999999999940941908e-01 + w * (2.222219843214978396e-01 + w * 1.531383769920937332e-01));
        double odd = z * (6.666666666666735130e-01
                + w * (2.857142874366239149e-01 + w * (1.818357216161805012e-01 + w * 1.479819860511658591e-01)));
        double half = 0.5 * f * f;
        return k * LN2_HIGH - (half - (s * (half + (odd + even)) + k * LN2_LOW) - f);
    }
}
