package smychka.scenario;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/// The faults found so far while reading.
public final class Problems {
  private final List<Problem> found = new ArrayList<>();

  /// Notes a fault, once.
  public void add(Problem problem) {
    if (!found.contains(problem)) {
      found.add(problem);
    }
  }

  public void add(String file, int line, int column, String what, String why, String remedy) {
    add(new Problem(file, line, column, what, why, remedy));
  }

  /// A file that could not be read at all.
  public void unreadable(String file, IOException e) {
    boolean gone = e instanceof NoSuchFileException;
    add(
        file,
        0,
        0,
        gone ? "there is no such file" : "the file cannot be read",
        gone ? "the project cannot do without it" : String.valueOf(e.getMessage()),
        gone ? "put it there, or check out the whole repository" : "make it readable");
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int count() {
    return found.size();
  }

  /// Whether anything was found since there were `count` faults.
  public boolean moreThan(int count) {
    return found.size() > count;
  }

  public List<Problem> list() {
    return found.stream().sorted().toList();
  }

  /// Throws what was found, if anything was.
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw new BadInputException(found);
    }
  }
}
