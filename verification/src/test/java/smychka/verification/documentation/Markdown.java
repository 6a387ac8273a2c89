package smychka.verification.documentation;

import java.util.List;
import java.util.stream.Collectors;

/// Writes the little Markdown the generated pages need.
public final class Markdown {
  private final StringBuilder text = new StringBuilder();

  /// A page that says where it comes from, so that nobody mends it by hand.
  public Markdown(String title, String from) {
    text.append("# ").append(title).append("\n\n");
    paragraph("Written from " + from + " by `./smychka docs`; do not edit.");
  }

  private Markdown() {}

  public Markdown heading(String heading) {
    text.append("## ").append(heading).append("\n\n");
    return this;
  }

  public Markdown paragraph(String paragraph) {
    text.append(paragraph.strip()).append("\n\n");
    return this;
  }

  public Markdown table(List<String> columns, List<List<String>> rows) {
    row(columns);
    row(columns.stream().map(c -> "---").toList());
    rows.forEach(this::row);
    text.append('\n');
    return this;
  }

  /// A table alone, for a page that is partly written by hand.
  static String rows(List<String> columns, List<List<String>> rows) {
    Markdown table = new Markdown();
    return table.table(columns, rows).page();
  }

  public String page() {
    return text.toString().strip() + "\n";
  }

  public static String code(String word) {
    return word.isEmpty() ? "" : "`" + word + "`";
  }

  public static String codes(List<String> words) {
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
