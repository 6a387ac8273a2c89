package smychka.cli;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import smychka.engine.Month;
import smychka.experiment.report.ReportWriter;

/// How values of options are read.
final class Converters {
  private static final Pattern SCALE = Pattern.compile("(?:1:)?([0-9]{1,7})");
  private static final int COARSEST = 5000;

  private Converters() {}

  /// `1:1000` or `1000`.
  static final class Scale implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      Matcher matcher = SCALE.matcher(text);
      int scale = matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
      if (scale < 1 || scale > COARSEST) {
        throw new TypeConversionException(
            "\"" + text + "\" is no scale; write 1:1000, or another from 1:1 to 1:" + COARSEST);
      }
      return scale;
    }
  }

  /// A whole number that may be negative.
  static final class Seed implements ITypeConverter<Long> {
    @Override
    public Long convert(String text) {
      try {
        return Long.parseLong(text);
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            "\"" + text + "\" is no seed; write a whole number from 0 to " + Long.MAX_VALUE);
      }
    }
  }

  /// A language the report speaks: `en` or `ru`.
  static final class Language implements ITypeConverter<Locale> {
    @Override
    public Locale convert(String text) {
      Locale wanted = Locale.forLanguageTag(text);
      if (!ReportWriter.languages().contains(wanted)) {
        throw new TypeConversionException(
            "\""
                + text
                + "\" is no language of the report; write one of: "
                + ReportWriter.languages().stream()
                    .map(Locale::toLanguageTag)
                    .collect(Collectors.joining(", ")));
      }
      return wanted;
    }
  }

  /// `1926-10`.
  static final class CalendarMonth implements ITypeConverter<Month> {
    @Override
    public Month convert(String text) {
      try {
        return Month.parse(text);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
  }

  /// A whole number of one or more.
  static final class Count implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[1-9][0-9]{0,6}")) {
        throw new TypeConversionException("\"" + text + "\" is not a whole number of 1 or more");
      }
      return Integer.parseInt(text);
    }
  }
}
