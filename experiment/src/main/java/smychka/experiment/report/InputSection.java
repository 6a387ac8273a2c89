package smychka.experiment.report;

import java.util.ArrayList;
import java.util.List;

/// What the run was told rather than found: declared inputs and parameters.
final class InputSection {
  private static final List<String> GRADES =
      List.of("measured", "estimated", "informed-range", "assumption");

  private InputSection() {}

  static void write(Page page) {
    page.section("inputs");
    page.paragraph(page.say("inputs.intro"));
    Markup out = page.out;
    String caption = page.say("inputs.caption", page.nextTable());
    page.scroller(caption);
    out.open("table").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.input"));
    page.columnHead(page.say("col.meaning"));
    page.columnHead(page.say("col.source"));
    out.close().close().open("tbody");
    boolean given = !page.context.declaredInputs().isEmpty();
    for (ReportContext.DeclaredInput input :
        given ? page.context.declaredInputs() : standard(page)) {
      out.open("tr");
      out.leaf("th", input.name(), "scope", "row");
      out.leaf("td", input.what());
      out.leaf("td", input.source()).closeLine();
    }
    out.close().close().closeLine();
    parameters(page);
    page.out.closeLine();
  }

  private static List<ReportContext.DeclaredInput> standard(Page page) {
    List<ReportContext.DeclaredInput> inputs = new ArrayList<>();
    for (int i = 1; page.words.has("input." + i + ".name"); i++) {
      inputs.add(
          new ReportContext.DeclaredInput(
              page.say("input." + i + ".name"),
              page.say("input." + i + ".what"),
              page.say("input." + i + ".source")));
    }
    return inputs;
  }

  private static void parameters(Page page) {
    List<Parameter> parameters = page.data.parameters();
    if (parameters.isEmpty()) {
      return;
    }
    Markup out = page.out;
    List<String> counts = new ArrayList<>();
    for (String grade : GRADES) {
      long count = parameters.stream().filter(p -> p.grade().equals(grade)).count();
      counts.add(page.say("grade.count", page.say("grade." + grade), count));
    }
    page.paragraph(page.say("parameters.intro", parameters.size(), String.join("; ", counts)));
    String caption = page.say("parameters.caption", page.nextTable());
    out.open("details").leaf("summary", caption);
    page.scroller(caption);
    out.open("table", "class", "list").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.parameter"));
    page.numberHead(page.say("col.value"));
    page.numberHead(page.say("col.range"));
    page.columnHead(page.say("col.unit"));
    page.columnHead(page.say("col.grade"));
    page.columnHead(page.say("col.source"));
    out.close().close().open("tbody");
    for (Parameter parameter : parameters) {
      out.open("tr").open("th", "scope", "row");
      page.fromFile("span", parameter.label());
      out.text(" ").leaf("code", parameter.mechanism() + "." + parameter.id()).close();
      page.number(parameter.value());
      page.number(
          parameter.low().isEmpty()
              ? "\u2013"
              : page.say("number.range", parameter.low(), parameter.high()));
      out.leaf("td", parameter.unit());
      out.leaf("td", page.words.getOr("grade." + parameter.grade(), parameter.grade()));
      page.fromFile("td", parameter.source());
      out.closeLine();
    }
    out.close().close().close().closeLine();
  }
}
