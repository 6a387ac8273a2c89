package smychka.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Holds a mechanism to what it declares. Each check returns the lies it found, in words; an empty
/// list is a pass. The tables given are left as they were: steps are played on copies.
public final class SpecCheck {
  private static final long SCRAMBLE = Draws.streamKey(0, 0, "scramble");

  private SpecCheck() {}

  /// The components of a view of a table are exactly the columns of that table that are declared.
  public static List<String> columns(
      MechanismSpec spec, String table, Class<? extends Record> view) {
    Set<String> declared =
        spec.touches().stream()
            .filter(quantity -> quantity.startsWith(table + "."))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> seen =
        Stream.of(view.getRecordComponents())
            .map(component -> table + "." + component.getName())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> lies = new ArrayList<>();
    for (String quantity : seen) {
      if (!declared.contains(quantity)) {
        lies.add(spec.name() + " sees " + quantity + " without declaring it");
      }
    }
    for (String quantity : declared) {
      if (!seen.contains(quantity)) {
        lies.add(spec.name() + " declares " + quantity + " but does not see it");
      }
    }
    return lies;
  }

  /// A step changes no column but those declared as written.
  public static List<String> undeclaredWrites(
      MechanismSpec spec, List<Table> tables, Consumer<List<Table>> step) {
    List<Table> after = copies(tables);
    step.accept(after);
    List<String> lies = new ArrayList<>();
    collectWrites(spec, tables, after, lies);
    return lies;
  }

  /// A step writes the same when a column it does not declare holds something else, and leaves that
  /// alone. Each such column is scrambled in turn.
  public static List<String> undeclaredReads(
      MechanismSpec spec, List<Table> tables, Consumer<List<Table>> step) {
    List<Table> plain = copies(tables);
    step.accept(plain);
    List<String> lies = new ArrayList<>();
    for (int t = 0; t < tables.size(); t++) {
      for (ColumnInfo column : tables.get(t).columns()) {
        String quantity = tables.get(t).name() + "." + column.name();
        if (!spec.touches().contains(quantity)) {
          List<Table> before = copies(tables);
          scramble(before.get(t).array(column.name()));
          collectReads(spec, quantity, plain, before, step, lies);
        }
      }
    }
    return lies;
  }

  /// A step over a range of rows.
  @FunctionalInterface
  public interface RangeStep {
    void play(List<Table> tables, int from, int to);
  }

  /// A step over rows 0 to `rows` writes the same, to the bit, in one go and in uneven ranges
  /// played upwards or downwards. One that does not would depend on blocks and threads.
  public static List<String> ranges(
      MechanismSpec spec, List<Table> tables, int rows, RangeStep step) {
    int[] cuts = {0, rows / 7, rows / 2, rows - rows / 5, rows};
    List<Table> whole = copies(tables);
    List<Table> upwards = copies(tables);
    List<Table> downwards = copies(tables);
    step.play(whole, 0, rows);
    for (int i = 1; i < cuts.length; i++) {
      int j = cuts.length - i;
      step.play(upwards, cuts[i - 1], cuts[i]);
      step.play(downwards, cuts[j - 1], cuts[j]);
    }
    List<String> lies = new ArrayList<>();
    for (String written : spec.writes()) {
      Object expected = rows(whole, written);
      if (!Objects.deepEquals(expected, rows(upwards, written))
          || !Objects.deepEquals(expected, rows(downwards, written))) {
        lies.add("%s writes %s otherwise in ranges than in one go".formatted(spec.name(), written));
      }
    }
    return lies;
  }

  /// Every check of behaviour at once.
  public static List<String> behaviour(
      MechanismSpec spec, List<Table> tables, Consumer<List<Table>> step) {
    Set<String> lies = new TreeSet<>(undeclaredWrites(spec, tables, step));
    lies.addAll(undeclaredReads(spec, tables, step));
    return List.copyOf(lies);
  }

  private static void collectReads(
      MechanismSpec spec,
      String scrambled,
      List<Table> plain,
      List<Table> before,
      Consumer<List<Table>> step,
      List<String> lies) {
    List<Table> after = copies(before);
    try {
      step.accept(after);
    } catch (RuntimeException e) {
      lies.add(spec.name() + " reads " + scrambled + " without declaring it: " + e);
      return;
    }
    collectWrites(spec, before, after, lies);
    for (String written : spec.writes()) {
      if (!Objects.deepEquals(rows(plain, written), rows(after, written))) {
        lies.add(
            "%s reads %s without declaring it: %s depends on it"
                .formatted(spec.name(), scrambled, written));
      }
    }
  }

  private static void collectWrites(
      MechanismSpec spec, List<Table> before, List<Table> after, List<String> lies) {
    for (int t = 0; t < before.size(); t++) {
      for (ColumnInfo column : before.get(t).columns()) {
        String quantity = before.get(t).name() + "." + column.name();
        if (!spec.writes().contains(quantity)
            && !Objects.deepEquals(
                before.get(t).array(column.name()), after.get(t).array(column.name()))) {
          lies.add(spec.name() + " writes " + quantity + " without declaring it");
        }
      }
    }
  }

  /// The rows of a quantity; nothing for one that is held elsewhere.
  private static Object rows(List<Table> tables, String quantity) {
    for (Table table : tables) {
      if (quantity.startsWith(table.name() + ".")) {
        return table.array(quantity.substring(table.name().length() + 1));
      }
    }
    return List.of();
  }

  private static List<Table> copies(List<Table> tables) {
    return tables.stream().map(Table::copy).toList();
  }

  private static void scramble(Object rows) {
    switch (rows) {
      case byte[] array -> {
        for (int i = 0; i < array.length; i++) {
          array[i] = (byte) Draws.bits(SCRAMBLE, i);
        }
      }
      case short[] array -> {
        for (int i = 0; i < array.length; i++) {
          array[i] = (short) Draws.bits(SCRAMBLE, i);
        }
      }
      case int[] array -> {
        for (int i = 0; i < array.length; i++) {
          array[i] = (int) Draws.bits(SCRAMBLE, i);
        }
      }
      case long[] array -> {
        for (int i = 0; i < array.length; i++) {
          array[i] = Draws.bits(SCRAMBLE, i);
        }
      }
      case float[] array -> {
        for (int i = 0; i < array.length; i++) {
          array[i] = (float) (1000 * Draws.normal(Draws.bits(SCRAMBLE, i)));
        }
      }
      case double[] array -> {
        for (int i = 0; i < array.length; i++) {
          array[i] = 1000 * Draws.normal(Draws.bits(SCRAMBLE, i));
        }
      }
      default -> throw new AssertionError(rows.getClass());
    }
  }
}
