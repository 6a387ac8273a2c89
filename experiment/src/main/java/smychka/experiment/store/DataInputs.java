package smychka.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import smychka.scenario.DataFolder;

/// The files of a repository: everything under `data` and `evidence`.
public final class DataInputs implements Inputs {
  private final Path root;
  private final DataFolder data;

  /// @param root the folder that holds `data` and `evidence`
  public DataInputs(Path root, DataFolder data) {
    this.root = root;
    this.data = data;
  }

  @Override
  public Path root() {
    return root;
  }

  @Override
  public List<Path> files() throws IOException {
    var files = new ArrayList<Path>();
    for (String folder : List.of("data", "evidence")) {
      Path top = root.resolve(folder);
      if (Files.isDirectory(top)) {
        try (Stream<Path> walk = Files.walk(top)) {
          walk.filter(Files::isRegularFile).sorted().forEach(files::add);
        }
      }
    }
    return files;
  }

  @Override
  public Map<String, String> programme(String name) throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    Path folder = data.root().resolve("programmes").resolve(name);
    if (!Files.isDirectory(folder)) {
      texts.put(name + "/programme.yaml", data.programme(name).text());
      return texts;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
        String at = name + "/" + folder.relativize(file).toString().replace('\\', '/');
        texts.put(at, Files.readString(file));
      }
    }
    return texts;
  }

  @Override
  public String parameters() {
    return ParametersText.of(data.parameters());
  }
}
