package planworkbench.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/// Lines of type that is 10 points wide for a Chinese character and 5 for a Latin one.
class LineBreakerTest {

    private static final double EM = 10;
    private static final double GAP = 4;
    private static final String CLOSING = "，。、；：？！）》”";
    private static final String OPENING = "（《“";
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9.]+%?");

    private static List<Atom> atoms(String text) {
        return text.codePoints().mapToObj(c -> new Atom(c, Face.SERIF, 0, Atom.isChinese(c) ? EM : EM / 2,
                CLOSING.indexOf(c) >= 0 ? EM / 2 : 0)).toList();
    }

    private static List<TextLine> lines(String text, double measure) {
        return LineBreaker.lines(atoms(text), 2 * EM, measure, GAP);
    }

    private static String joined(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).collect(Collectors.joining());
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().withChars("一二规划 \n，。（）“”《》—…12.%aZ-/()=").ofMaxLength(300);
    }

    /// As sentences are: never more than two marks beside each other.
    @Provide
    Arbitrary<String> sentences() {
        Arbitrary<String> words = Arbitraries.strings().withChars("服务业增加值规划目标").ofMinLength(1).ofMaxLength(9);
        Arbitrary<String> numbers = Arbitraries.of("2025", "724.53", "5.5%", "GDP", "1,000", "“十四五”", "《纲要》", "（推演）");
        Arbitrary<String> marks = Arbitraries.of("", "，", "。", "、", "；", "”。", "）；", "——");
        return words.flatMap(word -> numbers.flatMap(number -> marks.map(mark -> word + number + mark))).list()
                .ofMinSize(1).ofMaxSize(30).map(parts -> "一" + String.join("一", parts) + "一");
    }

    @Property(seed = "1", tries = 300)
    void nothingIsLostAndNoLineIsTooWide(@ForAll("anything") String text,
            @ForAll @IntRange(min = 3, max = 40) int characters) {
        List<TextLine> lines = lines(text, characters * EM);
        assertThat(withoutSpaces(joined(lines))).isEqualTo(withoutSpaces(text));
        assertThat(lines).allSatisfy(
                line -> assertThat(line.width()).isLessThanOrEqualTo(characters * EM + 1e-6));
    }

    @Property(seed = "2", tries = 300)
    void noLineBeginsWithClosingPunctuationOrEndsWithAnOpeningOne(@ForAll("sentences") String text,
            @ForAll @IntRange(min = 12, max = 40) int characters) {
        for (TextLine line : lines(text, characters * EM)) {
            assertThat(CLOSING.indexOf(line.text().charAt(0))).as(line.text()).isNegative();
            assertThat(OPENING.indexOf(line.text().charAt(line.text().length() - 1))).as(line.text()).isNegative();
        }
    }

    @Property(seed = "3", tries = 300)
    void wordsAndNumbersStayWhole(@ForAll("sentences") String text,
            @ForAll @IntRange(min = 12, max = 40) int characters) {
        List<String> words = lines(text, characters * EM).stream().map(TextLine::text)
                .flatMap(line -> WORD.matcher(line).results()).map(MatchResult::group).toList();
        assertThat(words).isEqualTo(WORD.matcher(text).results().map(MatchResult::group).toList());
    }

    @Property(seed = "4", tries = 300)
    void charactersFollowEachOtherWithoutLyingOnEachOther(@ForAll("sentences") String text,
            @ForAll @IntRange(min = 12, max = 40) int characters) {
        for (TextLine line : lines(text, characters * EM)) {
            for (int i = 1; i < line.places().size(); i++) {
                Atom before = line.atoms().get(i - 1);
                assertThat(line.places().get(i) - line.places().get(i - 1)).as(line.text())
                        .isGreaterThanOrEqualTo(before.width() - before.spare() - 1e-6);
            }
        }
    }

    @Test
    void aLineOfTextIsFilledUpToBothSidesButTheLastIsNot() {
        List<TextLine> lines = lines("服务业增加值是衡量现代服务业发展的主要指标，到2025年超过1000亿元，年均增长百分之六点五。", 165);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width()).isCloseTo(165, within(1e-6)));
        assertThat(lines.getLast().width()).isLessThan(165);
        assertThat(lines.getFirst().places().getFirst()).as("two characters in").isEqualTo(20);
        assertThat(lines.get(1).places().getFirst()).isZero();
    }

    @Test
    void aPunctuationMarkThatIsTooMuchIsTakenInByGivingUpBlanks() {
        assertThat(texts("一二，四，六七八九，一", 80)).containsExactly("一二，四，六", "七八九，一");
        assertThat(texts("一二三四五六七八。九", 80)).as("its blank half has room beyond the line")
                .containsExactly("一二三四五六", "七八。九");
    }

    @Test
    void aDashOfTwoPartsAndAPeriodOfYearsAreNotDivided() {
        assertThat(texts("一二三四五——七", 80)).containsExactly("一二三四五", "——七");
        assertThat(texts("一二三四2021—2025年", 80)).containsExactly("一二三四", "2021—2025年");
    }

    @Test
    void aFingerprintIsDividedAnywhereAndArithmeticBeforeItsSigns() {
        String hash = "0123456789abcdef".repeat(4);
        assertThat(texts("指纹" + hash, 100)).containsExactly("指纹" + hash.substring(0, 12), hash.substring(12, 32),
                hash.substring(32, 52), hash.substring(52));
        assertThat(texts("(885-724.53)/(1000-724.53)=58.3%", 100)).containsExactly("(885-724.53)",
                "/(1000-724.53)=58.3%");
    }

    @Test
    void aColumnThatIsTooNarrowForACharacterEndsAllTheSame() {
        assertThat(joined(LineBreaker.lines(atoms("规划，GDP"), 0, 1, 0))).isEqualTo("规划，GDP");
    }

    private static List<String> texts(String text, double measure) {
        return lines(text, measure).stream().map(TextLine::text).toList();
    }
}
