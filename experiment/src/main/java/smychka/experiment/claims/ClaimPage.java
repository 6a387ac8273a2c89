package smychka.experiment.claims;

import java.util.List;
import smychka.experiment.claims.Account.Part;

/// Judged claims as a Markdown page.
public final class ClaimPage {
  private ClaimPage() {}

  /// The page.
  ///
  /// @param command the command that writes it again
  /// @param commit the commit it was written from
  /// @param hash SHA-256 of the drawn numbers
  /// @param limits the sentence on what the model is
  public static String of(
      List<ClaimResult> results, String command, String commit, String hash, String limits) {
    var page = new StringBuilder("# Claims\n\n");
    page.append("Written from runs, `claims/` and the ranges of `data/parameters/` by\n`")
        .append(command)
        .append("`; do not edit.\n\nCommit `")
        .append(commit)
        .append("`, numbers drawn `")
        .append(hash)
        .append("`. ")
        .append(limits.strip().replaceAll("\\s+", " "))
        .append("\n\n");
    for (ClaimResult result : results) {
      Part before = null;
      for (Part part : Account.of(result)) {
        boolean list = before != null && before.kind() == Account.Kind.ITEM;
        if (list && part.kind() != Account.Kind.ITEM) {
          page.append('\n');
        }
        part(page, part);
        before = part;
      }
    }
    return page.toString().strip() + "\n";
  }

  private static void part(StringBuilder page, Part part) {
    switch (part.kind()) {
      case HEADING -> page.append("## ").append(part.text()).append("\n\n");
      case PARAGRAPH -> page.append(part.text()).append("\n\n");
      case ITEM -> page.append("- ").append(part.text()).append('\n');
      case TABLE -> {
        for (int i = 0; i < part.rows().size(); i++) {
          page.append("| ").append(String.join(" | ", part.rows().get(i))).append(" |\n");
          if (i == 0) {
            page.append("|").append(" --- |".repeat(part.rows().getFirst().size())).append('\n');
          }
        }
        page.append('\n');
      }
    }
  }
}
