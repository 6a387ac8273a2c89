package smychka.verification.documentation;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the little Markdown the generated pages need.
final class Markdown {
  private final StringBuilder text = new StringBuilder();

  /// A page that says where it comes from, so that nobody mends it by hand.
  Markdown(String title, String from) {
    text.append("# ").append(title).append("\n\n");
    paragraph("Written from " + from + " by `./smychka docs`; do not edit.");
  }

  Markdown heading(String heading) {
    text.append("## ").append(heading).append("\n\n");
    return this;
  }

  Markdown paragraph(String paragraph) {
    text.append(paragraph.strip()).append("\n\n");
    return this;
  }

  Markdown table(List<String> columns, List<List<String>> rows) {
    row(columns);
    row(columns.stream().map(c -> "---").toList());
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  String page() {
    return text.toString().strip() + "\n";
  }

  static String code(String word) {
    return word.isEmpty() ? "" : "`" + word + "`";
  }

  static String codes(List<String> words) {
    return words.stream().map(Markdown::code).collect(Collectors.joining(", "));
  }

  private void row(List<String> cells) {
    String line =
        cells.stream()
            .map(c -> c.replace("|", "\\|").replaceAll("\\s+", " ").strip())
            .collect(Collectors.joining(" | ", "| ", " |"));
    text.append(line).append('\n');
  }
}
