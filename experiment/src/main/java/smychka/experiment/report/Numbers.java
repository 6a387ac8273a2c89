package smychka.experiment.report;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as a reader wants them: three significant digits, a true minus sign, no negative zero.
final class Numbers {
  private static final int MOST_DECIMALS = 4;
  private final DecimalFormat[] formats = new DecimalFormat[MOST_DECIMALS + 1];
  private final Words words;

  Numbers(Words words) {
    this.words = words;
    DecimalFormatSymbols symbols =
        DecimalFormatSymbols.getInstance(Locale.forLanguageTag(words.language()));
    symbols.setMinusSign('\u2212');
    symbols.setGroupingSeparator('\u00A0');
    if (words.language().equals("en")) {
      symbols.setGroupingSeparator(',');
    }
    for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
      DecimalFormat format = new DecimalFormat("#,##0", symbols);
      format.setMinimumFractionDigits(decimals);
      format.setMaximumFractionDigits(decimals);
      format.setRoundingMode(RoundingMode.HALF_EVEN);
      formats[decimals] = format;
    }
  }

  /// Decimals that give about three significant digits to the largest of the values.
  static int decimalsFor(double... values) {
    double largest = 0;
    for (double value : values) {
      if (Double.isFinite(value)) {
        largest = Math.max(largest, Math.abs(value));
      }
    }
    if (largest == 0) {
      return 0;
    }
    int magnitude = (int) Math.floor(StrictMath.log10(largest));
    return Math.clamp(2 - magnitude, 0, MOST_DECIMALS);
  }

  /// A value with the given number of decimals; a dash when there is none.
  String plain(double value, int decimals) {
    if (!Double.isFinite(value)) {
      return "\u2013";
    }
    return formats[decimals].format(vanishes(value, decimals) ? 0.0 : value);
  }

  /// A value with three significant digits of its own.
  String plain(double value) {
    return plain(value, decimalsFor(value));
  }

  /// A value with up to three significant digits and no noughts at its end.
  String trimmed(double value) {
    int decimals = decimalsFor(value);
    while (decimals > 0 && Math.abs(value - round(value, decimals - 1)) < 1e-9) {
      decimals--;
    }
    return plain(value, decimals);
  }

  private static double round(double value, int decimals) {
    double power = StrictMath.pow(10, decimals);
    return Math.rint(value * power) / power;
  }

  /// A difference: with its sign, unless it rounds to nothing.
  String signed(double value, int decimals) {
    if (value == 0) {
      return plain(0, 0);
    }
    String text = plain(value, decimals);
    return value > 0 && !vanishes(value, decimals) ? "+" + text : text;
  }

  /// Whether a value is printed as nought.
  private static boolean vanishes(double value, int decimals) {
    return Math.abs(value) <= 0.5 * StrictMath.pow(10, -decimals);
  }

  /// A label of an axis: nought is plain nought.
  String tick(double value, int decimals, boolean signed) {
    return value == 0 || signed ? signed(value, decimals) : plain(value, decimals);
  }

  String whole(long value) {
    return formats[0].format(value);
  }

  String percent(double share) {
    return words.get("number.percent", plain(100 * share, 0));
  }

  /// "1.2 to 3.4"; a dash when there is none.
  String range(double low, double high, int decimals) {
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      return "\u2013";
    }
    return words.get("number.range", plain(low, decimals), plain(high, decimals));
  }

  String signedRange(double low, double high, int decimals) {
    if (!Double.isFinite(low) || !Double.isFinite(high)) {
      return "\u2013";
    }
    return words.get("number.range", signed(low, decimals), signed(high, decimals));
  }
}
