package smychka.experiment.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import smychka.engine.Event;
import smychka.engine.Month;
import smychka.engine.RunTable;
import smychka.experiment.run.Chronicler;
import smychka.experiment.run.CountrySimulator;
import smychka.experiment.run.Session;
import smychka.scenario.ModelInputsBinder;

/// The real model with and without a chronicle.
class WatchingTest {
  private static final Month END = Month.of(1922, 4);

  private static RunTable play(Chronicler chronicler, int threads) {
    var binder = new ModelInputsBinder(Made.data());
    var simulator =
        new CountrySimulator(
            "historical", name -> binder.bind(Made.data().programmes().get(name)), chronicler);
    try (Session session = simulator.open("historical", 1, 1, 5000, threads)) {
      session.playTo(END);
      return session.table();
    }
  }

  private static Chronicle chronicle() {
    return Chronicle.open(Made.data(), name -> Made.data().programmes().get(name));
  }

  @Test
  void watchingIsFreeAndThreadsFindTheSame() {
    RunTable alone = play(Chronicler.NONE, 1);
    RunTable watched = play(chronicle(), 1);
    RunTable threads = play(chronicle(), 2);
    assertThat(watched.keys()).isEqualTo(alone.keys());
    assertThat(Arrays.deepEquals(watched.values(), alone.values())).isTrue();
    assertThat(alone.events()).isEmpty();
    assertThat(threads.events()).isEqualTo(watched.events()).isNotEmpty();
    assertThat(watched.events()).anyMatch(e -> e.kind().equals("shock"));
    assertThat(watched.events().stream().map(Event::id)).doesNotHaveDuplicates();
  }

  @Test
  void aForkHasTheEventsOfTheWholeRun() {
    var binder = new ModelInputsBinder(Made.data());
    var simulator =
        new CountrySimulator(
            "historical", name -> binder.bind(Made.data().programmes().get(name)), chronicle());
    try (Session trunk = simulator.open("historical", 1, 1, 5000, 1)) {
      trunk.playTo(Month.of(1921, 9));
      try (Session fork = trunk.fork("historical")) {
        fork.playTo(END);
        List<Event> whole = play(chronicle(), 1).events();
        assertThat(fork.table().events()).isEqualTo(whole);
      }
    }
  }
}
