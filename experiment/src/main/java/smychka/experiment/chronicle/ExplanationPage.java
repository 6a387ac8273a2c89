package smychka.experiment.chronicle;

import java.util.List;

/// Explanations as a Markdown page.
public final class ExplanationPage {
  private ExplanationPage() {}

  /// The page.
  ///
  /// @param command the command that writes it again
  public static String of(List<Explanation> explanations, String command) {
    var page = new StringBuilder("# Chronicle\n\n");
    page.append("Written from runs of `historical` and `data/events.yaml` by\n`")
        .append(command)
        .append("`; do not edit.\n\n")
        .append(
            "What an event can have followed from, by rules of the model, and in how many pairs")
        .append(
            " it still happens\nwhen one cause is taken away on the same luck. Numbers of equations")
        .append(" lead to `docs/equations/`.\n\n");
    for (Explanation explanation : explanations) {
      page.append("## ").append(explanation.title()).append("\n\n`");
      page.append(explanation.event()).append("`\n\n");
      List<String> paragraphs = explanation.paragraphs();
      for (int i = 1; i < paragraphs.size(); i++) {
        boolean item = paragraphs.get(i).startsWith("- ");
        boolean next = i + 1 < paragraphs.size() && paragraphs.get(i + 1).startsWith("- ");
        page.append(paragraphs.get(i)).append(item && next ? "\n" : "\n\n");
      }
    }
    return page.toString().strip() + "\n";
  }
}
