package smychka.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import smychka.engine.Month;

/// How values of options are read.
final class Converters {
  private static final Pattern SCALE = Pattern.compile("(?:1:)?([0-9]{1,7})");

  private Converters() {}

  /// `1:1000` or `1000`.
  static final class Scale implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      Matcher matcher = SCALE.matcher(text);
      if (!matcher.matches() || Integer.parseInt(matcher.group(1)) == 0) {
        throw new TypeConversionException("\"" + text + "\" is no scale; write 1:1000");
      }
      return Integer.parseInt(matcher.group(1));
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
