package smychka.experiment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import smychka.experiment.store.Inputs;

/// A data folder with one file in it.
record ToyInputs(Path root) implements Inputs {
  ToyInputs {
    try {
      Files.createDirectories(root.resolve("data"));
      if (!Files.exists(root.resolve("data/weather.csv"))) {
        Files.writeString(root.resolve("data/weather.csv"), "year,class\n1927,0\n");
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public List<Path> files() {
    return List.of(root.resolve("data/weather.csv"));
  }

  @Override
  public Map<String, String> programme(String name) {
    return Map.of(name + "/programme.yaml", "name: " + name + "\n");
  }

  @Override
  public String parameters() {
    return "parameters: []\n";
  }
}
