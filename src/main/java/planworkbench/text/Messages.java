package planworkbench.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/// The texts of the program in one language.
///
/// The file is read directly and not through `ResourceBundle.getBundle`, which would fall back to the machine's locale.
/// A key without a text is an error of the program and throws; `MessagesTest` finds it before a user does.
public final class Messages {

    private final Language language;
    private final Map<String, String> patterns;

    private Messages(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public static Messages of(Language language) {
        String file = "/planworkbench/messages_" + language.locale() + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(file), file)) {
            var properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(language, properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Language language() {
        return language;
    }

    /// The text with its places `{0}`, `{1}`… filled as `MessageFormat` does: a single quote is written twice.
    public String get(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new MissingResourceException("No text for " + key + " in " + language, "messages", key);
        }
        if (arguments.length == 0 && isPlain(pattern)) {
            return pattern;
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /// Whether there is nothing to fill in: a table asks for hundreds of such words at once.
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0 && pattern.indexOf('}') < 0;
    }

    /// The word for a constant: `label("verdict.", AT_RISK)` is the text of `verdict.at-risk`.
    public String label(String prefix, Enum<?> constant, Object... arguments) {
        return get(prefix + keyOf(constant), arguments);
    }

    static String keyOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The same texts for a library that asks for a bundle; unformatted.
    public ResourceBundle resourceBundle() {
        return new ResourceBundle() {
            @Override
            protected @Nullable Object handleGetObject(String key) {
                return patterns.get(key);
            }

            @Override
            public Enumeration<String> getKeys() {
                return Collections.enumeration(patterns.keySet());
            }
        };
    }
}
