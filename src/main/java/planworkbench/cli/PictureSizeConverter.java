package planworkbench.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

import planworkbench.cli.Services.PictureSize;

/// A size as it is typed: 1440x900.
final class PictureSizeConverter implements ITypeConverter<PictureSize> {

    @Override
    public PictureSize convert(String value) {
        if (!value.matches("[1-9][0-9]{2,3}x[1-9][0-9]{2,3}")) {
            throw new TypeConversionException(value);
        }
        String[] sides = value.split("x");
        return new PictureSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
}
