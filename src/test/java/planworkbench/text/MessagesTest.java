package planworkbench.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import planworkbench.text.ParsedNumber.Refused;

/// The two bundles say the same things, and only what the program asks for. Each failure lists the lines to mend.
class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/planworkbench");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    private static final Pattern ASKED = Pattern.compile("(?i)messages(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern LABELLED = Pattern.compile("\\.label\\(\\s*\"([^\"]+)\"");

    private static final MainSources SOURCES = MainSources.read();

    @Test
    void thereIsOneBundleForEachLanguage() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("messages")))
                    .containsExactlyInAnyOrder("messages_zh_CN.properties", "messages_en.properties");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachKeyIsWrittenOnce(Language language) throws IOException {
        var keys = Files.readAllLines(file(language)).stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.replaceFirst("\\s*[=:].*", ""));
        assertThat(keys).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void eachTextOfTheOtherLanguageIsHereToo(Language language) throws IOException {
        var here = bundle(language);
        var other = bundle(language == Language.ZH ? Language.EN : Language.ZH);
        assertThat(other.entrySet().stream().filter(entry -> !here.containsKey(entry.getKey()))
                .map(entry -> entry.getKey() + "=" + entry.getValue()))
                .as("lines to add to %s, translated", file(language).getFileName()).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSamePlaces() throws IOException {
        var english = bundle(Language.EN);
        assertThat(bundle(Language.ZH).entrySet().stream()
                .filter(entry -> english.containsKey(entry.getKey())
                        && !places(entry.getValue()).equals(places(english.get(entry.getKey()))))
                .map(entry -> entry.getKey() + "=" + entry.getValue() + " | " + english.get(entry.getKey())))
                .as("lines that differ in {0}, {1}…").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void singleQuotesAreWrittenTwice(Language language) throws IOException {
        assertThat(bundle(language).entrySet().stream()
                .filter(entry -> entry.getValue().replace("''", "").replaceAll("'[{}]+'", "").contains("'")))
                .as("texts of which MessageFormat swallows a quote").isEmpty();
    }

    @Test
    void eachKeyIsUsed() throws IOException {
        Set<String> constants = SOURCES.enums().stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<String> prefixes = SOURCES.literals().stream().filter(literal -> literal.endsWith(".")).toList();
        assertThat(bundle(Language.ZH).keySet().stream()
                .filter(key -> !SOURCES.literals().contains(key)
                        && prefixes.stream().noneMatch(prefix -> key.startsWith(prefix)
                                && constants.contains(key.substring(prefix.length())))))
                .as("keys to remove, nothing in src/main/java asks for them").isEmpty();
    }

    @Test
    void eachKeyThatIsAskedForIsThere() throws IOException {
        assertThat(SOURCES.finds(ASKED)).isSubsetOf(bundle(Language.ZH).keySet());
    }

    @Test
    void eachPrefixHasALabelForEveryConstant() throws IOException {
        for (String prefix : SOURCES.finds(LABELLED)) {
            var labels = bundle(Language.ZH).keySet().stream().filter(key -> key.startsWith(prefix))
                    .map(key -> key.substring(prefix.length())).collect(Collectors.toSet());
            assertThat(SOURCES.enums()).as("enums, one of them with all its labels at %s…=", prefix)
                    .anyMatch(labels::containsAll);
        }
    }

    @Test
    void aTextIsInTheLanguageThatWasAskedForWhateverTheMachines() {
        assertThat(Messages.of(Language.ZH).get("number.not-a-number")).isEqualTo("不是数字");
        assertThat(Messages.of(Language.EN).get("number.not-a-number")).isEqualTo("This is not a number");
    }

    @Test
    void aReasonForRefusalHasAText() {
        var refused = (Refused) NumberText.parse("1,23");
        assertThat(Messages.of(Language.EN).get(refused.reasonKey())).contains("thousands separator");
    }

    @Test
    void aMissingTextIsAnError() {
        var messages = Messages.of(Language.ZH);
        assertThatThrownBy(() -> messages.label("no-such.", Language.EN)).isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("no-such.en");
    }

    private static Set<String> places(String pattern) {
        return PLACE.matcher(new MessageFormat(pattern).toPattern()).results().map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
    }

    private static Map<String, String> bundle(Language language) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file(language), UTF_8)) {
            properties.load(reader);
        }
        return properties.stringPropertyNames().stream()
                .collect(toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Path file(Language language) {
        return BUNDLES.resolve("messages_" + language.locale() + ".properties");
    }
}
