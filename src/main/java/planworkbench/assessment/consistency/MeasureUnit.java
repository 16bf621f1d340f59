package planworkbench.assessment.consistency;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A physical unit and its size; units of one dimension can be converted.
record MeasureUnit(String symbol, Dimension dimension, double size) {

    enum Dimension {
        AREA, LENGTH, MASS, VOLUME, ENERGY, POWER, MONEY
    }

    private static final double MU = 10_000 / 15.0;

    private static final List<MeasureUnit> ALL = List.of(area("平方公里", 1e6), area("平方千米", 1e6), area("km2", 1e6),
            area("km²", 1e6), area("万公顷", 1e8), area("公顷", 1e4), area("万亩", MU * 1e4), area("亩", MU),
            area("万平方米", 1e4), area("万平米", 1e4), area("平方米", 1), area("平米", 1), area("㎡", 1), area("m2", 1),
            area("m²", 1), of("公里", Dimension.LENGTH, 1e3), of("千米", Dimension.LENGTH, 1e3),
            of("米", Dimension.LENGTH, 1), of("亿吨", Dimension.MASS, 1e11), of("万吨", Dimension.MASS, 1e7),
            of("吨", Dimension.MASS, 1e3), of("公斤", Dimension.MASS, 1), of("千克", Dimension.MASS, 1),
            of("亿立方米", Dimension.VOLUME, 1e8), of("万立方米", Dimension.VOLUME, 1e4),
            of("立方米", Dimension.VOLUME, 1), of("亿千瓦时", Dimension.ENERGY, 1e8), of("万千瓦时", Dimension.ENERGY, 1e4),
            of("千瓦时", Dimension.ENERGY, 1), of("亿度", Dimension.ENERGY, 1e8), of("万度", Dimension.ENERGY, 1e4),
            of("万千瓦", Dimension.POWER, 1e4), of("兆瓦", Dimension.POWER, 1e3), of("千瓦", Dimension.POWER, 1),
            of("亿元", Dimension.MONEY, 1e8), of("万元", Dimension.MONEY, 1e4), of("元", Dimension.MONEY, 1))
            .stream().sorted(Comparator.comparingInt((MeasureUnit unit) -> -unit.symbol.length())).toList();

    private static MeasureUnit area(String symbol, double size) {
        return of(symbol, Dimension.AREA, size);
    }

    private static MeasureUnit of(String symbol, Dimension dimension, double size) {
        return new MeasureUnit(symbol, dimension, size);
    }

    /// The longest unit that stands behind an amount.
    static Optional<MeasureUnit> behind(Amount amount, String text) {
        return ALL.stream().filter(unit -> text.startsWith(unit.symbol, amount.end())).findFirst()
                .filter(unit -> amount.isIn(unit.symbol, text));
    }
}
