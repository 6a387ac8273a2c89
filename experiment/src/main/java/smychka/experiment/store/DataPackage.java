package smychka.experiment.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import smychka.experiment.store.Columns.Column;

/// The `datapackage.json` of a run folder (Frictionless tabular data package).
final class DataPackage {
  static final String FILE = "datapackage.json";

  private DataPackage() {}

  static Map<String, Object> of(Manifest manifest) {
    var resources = new ArrayList<Map<String, Object>>();
    for (Manifest.TableEntry table : manifest.tables()) {
      List<Column> columns = Columns.OF.get(table.name());
      if (columns != null) {
        resources.add(resource(table, columns));
      }
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("profile", "tabular-data-package");
    all.put("name", "smychka-" + manifest.kind());
    all.put(
        "title", String.join(" / ", manifest.programmes().stream().map(p -> p.name()).toList()));
    all.put("description", "A run of smychka " + manifest.software().version() + ": a model.");
    all.put("resources", resources);
    return all;
  }

  private static Map<String, Object> resource(Manifest.TableEntry table, List<Column> columns) {
    var fields = new ArrayList<Map<String, String>>();
    for (Column column : columns) {
      Map<String, String> field = new LinkedHashMap<>();
      field.put("name", column.name());
      field.put("type", column.type());
      field.put("description", column.description());
      fields.add(field);
    }
    Map<String, Object> resource = new LinkedHashMap<>();
    resource.put("name", table.name().replace(".csv", ""));
    resource.put("path", table.name());
    resource.put("profile", "tabular-data-resource");
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("hash", "sha256:" + table.sha256());
    resource.put("schema", Map.of("fields", fields));
    return resource;
  }
}
