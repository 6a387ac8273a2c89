package smychka.experiment.report;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What the results may not be used for, how to cite them, how to check them, where they came from.
final class ClosingSection {
  private static final Pattern LISTS =
      Pattern.compile("^(tables|inputs|finished|failed|programmes|trunk|complete)(\\.|$)");

  private ClosingSection() {}

  static void write(Page page) {
    page.section("limits");
    for (int i = 1; page.words.has("limits." + i); i++) {
      page.paragraph(page.say("limits." + i));
    }
    page.out.closeLine();
    cite(page);
    verify(page);
    provenance(page);
  }

  private static void cite(Page page) {
    page.section("cite");
    Manifest manifest = page.data.manifest();
    String version = manifest.first("software.version", "version");
    String created = manifest.first("created");
    String year = created.length() >= 4 ? created.substring(0, 4) : page.say("cite.nodate");
    String hash = manifest.first("hash");
    page.paragraph(
        page.say(
            "cite.text",
            year,
            version.isEmpty() ? "?" : version,
            String.join(", ", page.data.names()),
            page.window(),
            page.data.replicates(),
            manifest.first("seed"),
            hash.isEmpty() ? "?" : shorten(hash)));
    page.note(page.say("cite.note"));
    page.out.closeLine();
  }

  private static void verify(Page page) {
    page.section("verify");
    page.paragraph(page.say("verify.text"));
    page.out.open("pre").leaf("code", "./smychka verify " + folder(page)).closeLine();
    page.paragraph(page.say("verify.result"));
    page.out.closeLine();
  }

  /// The path the folder will have: a run folder is filled beside its place under a hidden name. Of
  /// a path from the root only the name is told.
  private static String folder(Page page) {
    Path folder = page.data.folder().normalize();
    String name =
        String.valueOf(folder.toAbsolutePath().getFileName())
            .replaceFirst("^\\.(.+)\\.part-[0-9]+$", "$1");
    Path parent = folder.getParent();
    if (parent == null || folder.isAbsolute() || folder.startsWith("..")) {
      return name;
    }
    return parent.resolve(name).toString().replace('\\', '/');
  }

  private static void provenance(Page page) {
    page.section("provenance");
    Map<String, String> entries = page.data.manifest().entries();
    if (entries.isEmpty()) {
      page.paragraph(page.say("provenance.missing"));
    } else {
      Map<String, String> main = new LinkedHashMap<>(entries);
      main.keySet().removeIf(name -> LISTS.matcher(name).find());
      run(page, main);
      files(page, "tables", "name");
      files(page, "inputs", "path");
    }
    page.out.closeLine();
  }

  private static void run(Page page, Map<String, String> entries) {
    Markup out = page.out;
    String caption = page.say("provenance.caption", page.nextTable());
    page.scroller(caption);
    out.open("table", "class", "prov").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.entry"));
    page.columnHead(page.say("col.value"));
    out.close().close().open("tbody");
    entries.forEach((name, value) -> row(page, page.words.getOr("manifest." + name, name), value));
    stages(page);
    hashes(page);
    out.close().close().closeLine();
  }

  /// Which programme was in force before the compared ones.
  private static void stages(Page page) {
    Manifest manifest = page.data.manifest();
    for (int i = 0; !manifest.first("trunk." + i + ".from").isEmpty(); i++) {
      String at = "trunk." + i + ".";
      String from = page.month(manifest.first(at + "from"));
      row(page, page.say("manifest.trunk", from), manifest.first(at + "programme"));
    }
  }

  /// The hash of each programme's own rows.
  private static void hashes(Page page) {
    Manifest manifest = page.data.manifest();
    for (int i = 0; !manifest.first("programmes." + i + ".name").isEmpty(); i++) {
      String at = "programmes." + i + ".";
      String hash = manifest.first(at + "hash");
      String name = manifest.first(at + "name");
      row(page, page.say("manifest.programme", name), hash.isEmpty() ? "\u2013" : hash);
    }
  }

  private static void row(Page page, String name, String value) {
    Markup out = page.out;
    out.open("tr").leaf("th", name, "scope", "row");
    out.open("td").leaf("code", value).close().closeLine();
  }

  /// The files of a list of the manifest with their hashes, folded away.
  private static void files(Page page, String list, String nameKey) {
    Manifest manifest = page.data.manifest();
    if (manifest.first(list + ".0." + nameKey).isEmpty()) {
      return;
    }
    Markup out = page.out;
    String caption = page.say("provenance." + list, page.nextTable());
    out.open("details").leaf("summary", caption);
    page.scroller(caption);
    out.open("table", "class", "prov").leaf("caption", caption).open("thead").open("tr");
    page.columnHead(page.say("col.file"));
    page.columnHead("SHA-256");
    out.close().close().open("tbody");
    for (int i = 0; !manifest.first(list + "." + i + "." + nameKey).isEmpty(); i++) {
      String at = list + "." + i + ".";
      out.open("tr").open("th", "scope", "row").leaf("code", manifest.first(at + nameKey)).close();
      out.open("td").leaf("code", manifest.first(at + "sha256")).close().closeLine();
    }
    out.close().close().close().closeLine();
  }

  private static String shorten(String hash) {
    return hash.length() > 16 ? hash.substring(0, 16) : hash;
  }

  /// The sections with their place in the list of contents.
  static final List<String> CONTENTS =
      List.of(
          "question",
          "differences",
          "time",
          "regions",
          "constraints",
          "chronicle",
          "facts",
          "levers",
          "inputs",
          "limits",
          "cite",
          "verify",
          "provenance");
}
