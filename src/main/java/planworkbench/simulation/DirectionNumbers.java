package planworkbench.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.hipparchus.random.SobolSequenceGenerator;

/// The direction numbers of Joe and Kuo (new-joe-kuo-6.21201, 2008) for Sobol's sequence. Hipparchus ships their file.
final class DirectionNumbers {

    static final int DIMENSIONS = 21_201;

    /// Points have 32 binary digits: up to 2^32 of them differ.
    static final int BITS = 32;

    private static final int FEW = 256;
    private static final String FILE = "/assets/org/hipparchus/random/new-joe-kuo-6.21201";

    /// Lines of the file as read so far; reading all of them takes far longer than any plan needs.
    private static final List<Line> LINES = new ArrayList<>();

    private DirectionNumbers() {}

    /// The numbers of a dimension counted from 0, in the lower 32 bits, the first digit of a point highest.
    static long[] of(int dimension) {
        return dimension == 0 ? first() : line(dimension - 1).directions();
    }

    private static long[] first() {
        long[] directions = new long[BITS];
        for (int j = 0; j < BITS; j++) {
            directions[j] = 1L << (BITS - 1 - j);
        }
        return directions;
    }

    private static synchronized Line line(int index) {
        if (index >= LINES.size()) {
            int wanted = Math.max(index + 1, Math.min(Math.max(FEW, 2 * LINES.size()), DIMENSIONS - 1));
            LINES.clear();
            LINES.addAll(read(wanted));
        }
        return LINES.get(index);
    }

    private static List<Line> read(int count) {
        InputStream file = SobolSequenceGenerator.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException("Hipparchus has no " + FILE);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII))) {
            return reader.lines().skip(1).limit(count).map(Line::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A primitive polynomial without its first and last coefficient, and the first numbers, odd, m1, m2, …
    private static final class Line {

        private final int coefficients;
        private final int[] numbers;

        Line(int coefficients, int[] numbers) {
            this.coefficients = coefficients;
            this.numbers = numbers;
        }

        static Line parse(String text) {
            String[] fields = text.trim().split("\\s+");
            int[] numbers = new int[fields.length - 3];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Integer.parseInt(fields[i + 3]);
            }
            return new Line(Integer.parseInt(fields[2]), numbers);
        }

        long[] directions() {
            int degree = numbers.length;
            long[] directions = new long[BITS];
            for (int j = 0; j < BITS; j++) {
                if (j < degree) {
                    directions[j] = (long) numbers[j] << (BITS - 1 - j);
                    continue;
                }
                directions[j] = directions[j - degree] ^ (directions[j - degree] >>> degree);
                for (int k = 1; k < degree; k++) {
                    if (((coefficients >>> (degree - 1 - k)) & 1) == 1) {
                        directions[j] ^= directions[j - k];
                    }
                }
            }
            return directions;
        }
    }
}
