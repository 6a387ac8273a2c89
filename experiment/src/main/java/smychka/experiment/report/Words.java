package smychka.experiment.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The report's text in one language, from `report_<language>.properties` (UTF-8).
///
/// A language without a file, or a key without a translation, falls back to English. `{0}`, `{1}`
/// are places for values.
final class Words {
  private final Properties english;
  private final Properties own;
  private final String language;

  private Words(Properties english, Properties own, String language) {
    this.english = english;
    this.own = own;
    this.language = language;
  }

  static Words in(Locale locale) {
    Properties english = load("en");
    if (english == null) {
      throw new IllegalStateException("report_en.properties is missing from the jar");
    }
    Properties own = load(locale.getLanguage());
    return own == null
        ? new Words(english, english, "en")
        : new Words(english, own, locale.getLanguage());
  }

  /// The language really used, as an HTML `lang` value.
  String language() {
    return language;
  }

  boolean has(String key) {
    return english.containsKey(key) || own.containsKey(key);
  }

  /// The text for a key; an unknown key is a programming error.
  String get(String key, Object... values) {
    String pattern = own.getProperty(key, english.getProperty(key));
    if (pattern == null) {
      throw new IllegalArgumentException("no text for '" + key + "' in report_en.properties");
    }
    return fill(pattern, values);
  }

  /// The text for a key made from data, or the given text where there is none.
  String getOr(String key, String otherwise) {
    return has(key) ? get(key) : otherwise;
  }

  private static String fill(String pattern, Object... values) {
    if (values.length == 0) {
      return pattern;
    }
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int place = i + 2 < pattern.length() && c == '{' ? pattern.charAt(i + 1) - '0' : -1;
      if (place >= 0 && place < values.length && pattern.charAt(i + 2) == '}') {
        filled.append(values[place]);
        i += 2;
      } else {
        filled.append(c);
      }
    }
    return filled.toString();
  }

  private static @Nullable Properties load(String language) {
    try (InputStream in = Words.class.getResourceAsStream("report_" + language + ".properties")) {
      if (in == null) {
        return null;
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
