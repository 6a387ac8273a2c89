package smychka.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import smychka.engine.ColumnInfo;
import smychka.engine.MechanismSpec;
import smychka.engine.SpecCheck;
import smychka.engine.Table;
import smychka.model.PlayedMechanisms.Played;
import smychka.model.tables.Enterprises;
import smychka.model.tables.Regions;
import smychka.model.tables.Townsfolk;

/// Every mechanism touches what it declares and nothing else, whole or in ranges of rows.
class DeclarationsTest {
  private static final Set<String> STOCKS =
      Set.of(
          "workers",
          "dependants",
          "soldiers",
          "earners",
          "working",
          "money",
          "horses",
          "cattle",
          "pigs",
          "sheepGoats",
          "nameplate",
          "usable",
          "building",
          "committed",
          "output",
          "skill");

  /// Mechanisms without views whose functions are written back to tables all the same.
  private static final Set<String> WRITES_NUMBERS =
      Set.of(
          "industry.production",
          "industry.shifts",
          "industry.materials",
          "industry.construction",
          "state.plan-targets",
          "trade.import-plan",
          "industry.trust-pricing",
          "industry.labour",
          "trade.farm-market",
          "trade.private-trade",
          "trade.money",
          "trade.state-trade",
          "industry.plan-hiring",
          "industry.transport",
          "industry.supplies",
          "people.bagmen",
          "people.town-flight",
          "coercion.urban-unrest",
          "coercion.peasant-war");

  private static List<Table> tables() {
    return List.of(
        Rows.drawn().table(),
        Rows.villages(),
        Rows.regions(),
        Towns.drawn(),
        Towns.trusts(),
        Towns.nation());
  }

  @Test
  void everyMechanismOfTheModelIsPlayedHere() throws ReflectiveOperationException, IOException {
    assertThat(PlayedMechanisms.all()).extracting(p -> p.spec().name()).containsAll(declared());
    assertThat(declared()).hasSizeGreaterThan(25);
  }

  @TestFactory
  Stream<DynamicTest> whatIsSeenIsDeclared() {
    return each(p -> {
      List<String> lies = new ArrayList<>();
      p.views().forEach(view -> lies.addAll(SpecCheck.columns(p.spec(), p.table(), view)));
      assertThat(lies).isEmpty();
    });
  }

  @TestFactory
  Stream<DynamicTest> whatIsDeclaredExists() {
    Set<String> columns = new TreeSet<>();
    for (Table table : tables()) {
      table.columns().forEach(column -> columns.add(table.name() + "." + column.name()));
    }
    return each(p ->
        assertThat(whole(p.spec()).touches())
            .filteredOn(
                q -> q.matches("(household|village|region|townsfolk|enterprise|nation)\\.\\w+"))
            .isSubsetOf(columns));
  }

  @TestFactory
  Stream<DynamicTest> nothingElseIsReadOrWritten() {
    return each(
        p -> assertThat(SpecCheck.behaviour(whole(p.spec()), tables(), p::playAll)).isEmpty());
  }

  @TestFactory
  Stream<DynamicTest> somethingIsWritten() {
    return each(p -> {
      List<Table> before = tables();
      List<Table> after = tables();
      p.playAll(after);
      if (WRITES_NUMBERS.contains(p.spec().name()) || !p.views().isEmpty()) {
        assertThat(changed(before, after)).isNotEmpty().isSubsetOf(whole(p.spec()).writes());
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> rangesOfRowsGiveTheSame() {
    return each(p -> {
      if (p.byRows() && !p.views().isEmpty()) {
        assertThat(SpecCheck.ranges(whole(p.spec()), tables(), 60, p.step())).isEmpty();
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> nobodyIsLeftWithLessThanNothing() {
    return each(p -> {
      List<Table> tables = tables();
      p.playAll(tables);
      for (Table table : List.of(tables.get(0), tables.get(3), tables.get(4))) {
        for (ColumnInfo column : table.columns()) {
          if (STOCKS.contains(column.name()) || column.name().matches(".*(Kg|Ares|Kopeks|Days)")) {
            double[] values = Rows.asDoubles(table, column.name());
            assertThat(Arrays.stream(values).min().orElse(0)).as(column.name()).isNotNegative();
          }
        }
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> whoHasNothingIsGivenNothing() {
    return each(p -> {
      Table nobody = Townsfolk.table();
      nobody.resize(40);
      List<Table> tables =
          List.of(
              Rows.of(60).table(),
              Rows.villages(),
              Rows.regions(),
              nobody,
              Enterprises.table(),
              Towns.nation());
      p.playAll(tables);
      for (String column : List.of("grainKg", "seedKg", "money", "horses", "workers", "landAres")) {
        assertThat(Rows.sum(tables.get(0), column)).as(column).isZero();
      }
      for (String column : List.of("grainKg", "money", "earners", "working", "dependants")) {
        assertThat(Rows.sum(nobody, column)).as(column).isZero();
      }
      for (String column : List.of("usable", "output", "stockKopeks")) {
        assertThat(Rows.sum(tables.get(4), column)).as(column).isZero();
      }
    });
  }

  @TestFactory
  Stream<DynamicTest> noRowsAreNoTrouble() {
    return each(p -> {
      List<Table> tables = tables();
      p.step().play(tables, 0, 0);
      if (p.byRows() && !p.views().isEmpty()) {
        assertThat(changed(tables(), tables)).isEmpty();
      }
    });
  }

  private static Stream<DynamicTest> each(java.util.function.Consumer<Played> test) {
    return PlayedMechanisms.all().stream()
        .map(p -> DynamicTest.dynamicTest(p.spec().name(), () -> test.accept(p)));
  }

  /// A declaration with `household.*` written out.
  private static MechanismSpec whole(MechanismSpec spec) {
    if (!spec.writes().contains("household.*")) {
      return spec;
    }
    List<String> every =
        Rows.of(0).table().columns().stream().map(c -> "household." + c.name()).toList();
    return new MechanismSpec(spec.name(), spec.id(), spec.reads(), spec.lagged(), every);
  }

  private static List<String> changed(List<Table> before, List<Table> after) {
    List<String> changed = new ArrayList<>();
    for (int t = 0; t < before.size(); t++) {
      for (ColumnInfo column : before.get(t).columns()) {
        double[] then = Rows.asDoubles(before.get(t), column.name());
        if (!Arrays.equals(then, Rows.asDoubles(after.get(t), column.name()))) {
          changed.add(before.get(t).name() + "." + column.name());
        }
      }
    }
    return changed;
  }

  /// Names of the mechanisms that the compiled classes of the model declare.
  private static List<String> declared() throws ReflectiveOperationException, IOException {
    Path classes;
    try {
      classes = Path.of(Regions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
        String path = classes.relativize(file).toString().replace('\\', '/');
        String type = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        for (Field field : Class.forName(type).getDeclaredFields()) {
          if (field.getName().equals("SPEC")) {
            field.setAccessible(true);
            names.add(((MechanismSpec) field.get(null)).name());
          }
        }
      }
    }
    return names;
  }
}
