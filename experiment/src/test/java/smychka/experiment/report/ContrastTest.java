package smychka.experiment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// WCAG 2.2, 1.4.3 and 1.4.11: text 4.5 to 1, graphics 3 to 1, in both modes.
class ContrastTest {

  @Test
  void textAndGraphicsStandOutInLightAndDark() throws IOException {
    String css;
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream("report.css"))) {
      css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Matcher roots = Pattern.compile(":root\\{([^}]*--s6[^}]*)}").matcher(css);
    int modes = 0;
    while (roots.find()) {
      modes++;
      Map<String, String> colours = colours(roots.group(1));
      for (String text : List.of("ink", "soft", "link")) {
        assertThat(contrast(colours, text)).as(text).isGreaterThanOrEqualTo(4.5);
      }
      for (String mark : List.of("s1", "s2", "s3", "s4", "s5", "s6", "h")) {
        assertThat(contrast(colours, mark)).as(mark).isGreaterThanOrEqualTo(3);
      }
    }
    assertThat(modes).isEqualTo(2);
  }

  private static Map<String, String> colours(String block) {
    Map<String, String> colours = new HashMap<>();
    Matcher matcher = Pattern.compile("--([a-z0-9]+):#([0-9a-fA-F]{3,6})").matcher(block);
    while (matcher.find()) {
      String hex = matcher.group(2);
      colours.put(matcher.group(1), hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1"));
    }
    return colours;
  }

  private static double contrast(Map<String, String> colours, String name) {
    double a = luminance(Objects.requireNonNull(colours.get(name)));
    double b = luminance(Objects.requireNonNull(colours.get("paper")));
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String hex) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double c = Integer.parseInt(hex, 2 * i, 2 * i + 2, 16) / 255.0;
      sum += weights[i] * (c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
