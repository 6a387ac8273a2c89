package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;

/// Puts a chart into words for readers who do not see it.
final class Describe {
  private Describe() {}

  static String panel(Page page, Panel panel) {
    List<String> sentences = new ArrayList<>();
    int decimals =
        Numbers.decimalsFor(panel.lines().stream().mapToDouble(Fan::highest).max().orElse(0));
    for (int order = 0; order < panel.lines().size(); order++) {
      line(page, panel.lines().get(order), page.named(order), decimals, sentences);
    }
    for (int i = 0; i < panel.differences().size(); i++) {
      Fan fan = panel.differences().get(i);
      int last = fan.lastPoint();
      if (last >= 0) {
        int fine = Numbers.decimalsFor(fan.mean()[last], fan.low90()[last], fan.high90()[last]);
        sentences.add(
            page.say(
                "alt.difference",
                Chart.letter(i + 1),
                Chart.letter(0),
                fan.labels().get(last),
                page.numbers.signed(fan.mean()[last], fine),
                page.numbers.signedRange(fan.low90()[last], fan.high90()[last], fine)));
      }
    }
    if (!panel.history().isEmpty()) {
      sentences.add(page.say("alt.history", panel.history().size()));
    }
    return String.join(" ", sentences);
  }

  private static void line(Page page, Fan fan, String name, int decimals, List<String> sentences) {
    int first = fan.firstPoint();
    int last = fan.lastPoint();
    if (first < 0) {
      sentences.add(page.say("alt.empty", name));
      return;
    }
    int low = first;
    int high = first;
    for (int i = first; i <= last; i++) {
      low = fan.mean()[i] < fan.mean()[low] ? i : low;
      high = fan.mean()[i] > fan.mean()[high] ? i : high;
    }
    sentences.add(
        page.say(
            "alt.line",
            name,
            page.numbers.plain(fan.mean()[first], decimals),
            fan.labels().get(first),
            page.numbers.plain(fan.mean()[last], decimals),
            fan.labels().get(last),
            page.numbers.plain(fan.mean()[low], decimals),
            fan.labels().get(low),
            page.numbers.plain(fan.mean()[high], decimals),
            fan.labels().get(high)));
  }
}
