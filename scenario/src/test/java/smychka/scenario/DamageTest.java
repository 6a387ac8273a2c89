package smychka.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files damaged at random are read or refused with a place and a remedy; nothing else ever
/// happens.
final class DamageTest {
  private static final Path SOUND = Path.of("src/test/resources/good");
  private static final int TRIALS = 80;
  private static final String ODD = ",\"\n:-#[]{}|+ x0.'\t&*!%@\r";

  @Test
  void damageIsReadOrRefused(@TempDir Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(SOUND)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      Path copy = folder.resolve(SOUND.relativize(file).toString());
      Files.createDirectories(copy.resolveSibling("."));
      Files.copy(file, copy);
    }
    Random random = new Random(1921);
    int refused = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
      Path file = files.get(random.nextInt(files.size()));
      Path copy = folder.resolve(SOUND.relativize(file).toString());
      String text = Files.readString(file);
      Files.writeString(copy, damaged(text, random));
      refused += refusedWithPlaces(folder.resolve("data")) ? 1 : 0;
      Files.writeString(copy, text);
    }
    assertThat(refused).isGreaterThan(TRIALS / 2);
  }

  private static boolean refusedWithPlaces(Path data) {
    try {
      DataFolder.open(data, Start.ASSUMED_1921)
          .parameters()
          .bind("test.mechanism", BadInputTest.TestParameters.class);
      return false;
    } catch (BadInputException e) {
      assertThat(e.problems())
          .isNotEmpty()
          .allSatisfy(problem -> {
            assertThat(problem.line()).as(problem.toString()).isPositive();
            assertThat(problem.remedy()).as(problem.toString()).isNotBlank();
          });
      return true;
    }
  }

  private static String damaged(String text, Random random) {
    StringBuilder damaged = new StringBuilder(text);
    int at = random.nextInt(damaged.length());
    switch (random.nextInt(4)) {
      case 0 -> damaged.deleteCharAt(at);
      case 1 -> damaged.insert(at, ODD.charAt(random.nextInt(ODD.length())));
      case 2 -> damaged.setCharAt(at, ODD.charAt(random.nextInt(ODD.length())));
      default -> damaged.delete(at, Math.min(damaged.length(), at + random.nextInt(60)));
    }
    return damaged.toString();
  }
}
