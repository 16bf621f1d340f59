package planworkbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import planworkbench.text.NumberText;
import planworkbench.text.ParsedNumber;

/// Lists and numbers as they are typed here: with the commas of both scripts, and digits of full width.
final class TypedList {

    /// Between entries that are names, which may hold “、” themselves.
    static final String NAMES = "\\s*[,，]\\s*";
    /// Between ids, formats and numbers.
    static final String ENTRIES = "\\s*[,，、;；]\\s*";
    /// Between choices such as T01=1,350: only a comma that another choice follows is between them.
    static final String CHOICES = ENTRIES + "(?=[^,，、;；=＝]+[=＝])";

    private TypedList() {}

    /// “0.8”, “80%”, “８０％”: a fraction.
    static final class Probability implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            boolean percent = text.contains("%") || text.contains("％");
            // divided as decimals are written: 0.8, not 0.8000000000000001
            return percent ? number(text, "%") / WHOLE : number(text, "");
        }
    }

    /// A number without a unit.
    static final class Plain implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return number(text, "");
        }
    }

    /// A whole number, such as a year.
    static final class Whole implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            double value = number(text, "");
            if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
                throw new TypeConversionException(text);
            }
            return (int) value;
        }
    }

    /// A whole number of any size, such as a seed.
    static final class WholeLong implements ITypeConverter<Long> {
        @Override
        public Long convert(String text) {
            try {
                // takes the digits of every script; a double would lose the last of many
                return Long.valueOf(text.strip());
            } catch (NumberFormatException withSeparators) {
                double value = number(text, "");
                if (value != Math.rint(value) || Math.abs(value) > EXACT) {
                    throw new TypeConversionException(text);
                }
                return (long) value;
            }
        }
    }

    private static final double WHOLE = 100;
    /// Up to here a double holds every whole number.
    private static final double EXACT = 1L << 53;

    private static double number(String text, String unit) {
        if (NumberText.parse(text, unit) instanceof ParsedNumber.Parsed(double value)) {
            return value;
        }
        throw new TypeConversionException(text);
    }
}
