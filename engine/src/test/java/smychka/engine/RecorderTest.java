package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private static final Month MARCH = Month.of(1921, 3);
  private static final SeriesKey HARVEST =
      new SeriesKey("grain_harvest", "ussr", "all", "mn t", SeriesKind.FLOW);
  private static final SeriesKey HARVEST_VOLGA =
      new SeriesKey("grain_harvest", "volga", "all", "mn t", SeriesKind.FLOW);

  private static Recorder recorded() {
    Recorder recorder = new Recorder();
    int harvest = recorder.key(HARVEST);
    for (int month = 0; month < 30; month++) {
      recorder.begin(MARCH.plus(month));
      recorder.put(harvest, month / 2.0);
      if (month == 20) {
        recorder.put(recorder.key(HARVEST_VOLGA), -1);
      }
    }
    return recorder;
  }

  @Test
  void valuesAreFoundWhereTheyWereRecorded() {
    RunTable table = recorded().table();
    assertThat(table.months()).isEqualTo(30);
    assertThat(table.first()).isEqualTo(MARCH);
    assertThat(table.value("grain_harvest", "ussr", "all", MARCH.plus(29))).isEqualTo(14.5);
    assertThat(table.value("grain_harvest", "volga", "all", MARCH.plus(20))).isEqualTo(-1);
    assertThat(table.value("grain_harvest", "volga", "all", MARCH.plus(19))).isNaN();
    assertThat(table.value("grain_harvest", "volga", "all", MARCH.plus(21))).isNaN();
    assertThat(table.series(table.find("grain_harvest", "ussr", "all"))).hasSize(30);
    assertThat(table.has("grain_harvest", "volga", "poor")).isFalse();
    Event found =
        new Event(
            "drought.volga.1922-11",
            MARCH.plus(20),
            "volga",
            "shock",
            "drought",
            "WE-1.1",
            "class -3",
            List.of(new Event.Input("class", -3, "index"), new Event.Input("yield", 0.2, "ratio")),
            List.of());
    assertThat(table.events()).isEmpty();
    assertThat(table.with(List.of(found)).events()).containsExactly(found);
    assertThat(found.inputsText()).isEqualTo("class=-3.0 index; yield=0.2 ratio");
  }

  @Test
  void whatWasNotRecordedIsRefusedByName() {
    RunTable table = recorded().table();
    assertThatThrownBy(() -> table.find("grain_sown", "ussr", "all"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("grain_sown");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.value(0, MARCH.plus(30)))
        .withMessage("1923-09 is outside the run, 1921-03 to 1923-08");
  }

  @Test
  void aSeriesHasOneUnitAndKind() {
    Recorder recorder = recorded();
    assertThat(recorder.key(HARVEST)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            recorder.key(new SeriesKey("grain_harvest", "ussr", "poor", "t", SeriesKind.FLOW)))
        .withMessageContaining("FLOW in mn t and as FLOW in t");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SeriesKey("grain_harvest", "ussr", "all", "pood", SeriesKind.FLOW))
        .withMessageContaining("series grain_harvest");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SeriesKey("grain_harvest", "", "all", "t", SeriesKind.FLOW));
  }

  @Test
  void monthsFollowOneAnotherAndAValueIsPutOnce() {
    Recorder recorder = new Recorder();
    int harvest = recorder.key(HARVEST);
    assertThatIllegalStateException().isThrownBy(recorder::table);
    assertThatIllegalStateException().isThrownBy(() -> recorder.put(harvest, 1));
    recorder.begin(MARCH);
    recorder.put(harvest, 1);
    assertThatIllegalStateException()
        .isThrownBy(() -> recorder.put(harvest, 1))
        .withMessageContaining("twice");
    assertThatIllegalStateException()
        .isThrownBy(() -> recorder.begin(MARCH.plus(2)))
        .withMessage("expected to record 1921-04 next, not 1921-05");
  }

  @Test
  void tablesAndCopiesAreIndependent() {
    Recorder recorder = recorded();
    Recorder copy = recorder.copy();
    RunTable before = recorder.table();
    copy.begin(MARCH.plus(30));
    copy.put(copy.key(HARVEST), 99);
    before.values()[0][0] = 77;
    assertThat(recorder.table().months()).isEqualTo(30);
    assertThat(recorder.table().value(0, MARCH)).isZero();
    recorder.begin(MARCH.plus(30));
    recorder.put(recorder.key(HARVEST), 98);
    assertThat(copy.table().value(0, MARCH.plus(30))).isEqualTo(99);
    assertThat(recorder.table().value(0, MARCH.plus(30))).isEqualTo(98);
  }

  @Test
  void aRecorderSurvivesWritingAndGoesOn() throws IOException {
    Recorder recorder = recorded();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    recorder.write(new DataOutputStream(bytes));
    Recorder read =
        Recorder.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    for (Recorder each : List.of(recorder, read)) {
      each.begin(MARCH.plus(30));
      each.put(each.key(HARVEST_VOLGA), 5);
    }
    RunTable expected = recorder.table();
    RunTable found = read.table();
    assertThat(Arrays.deepEquals(found.values(), expected.values())).isTrue();
    assertThat(found.keys()).isEqualTo(expected.keys());
    assertThat(found.first()).isEqualTo(expected.first());
  }

  @Test
  void aTableHasValuesForEachSeries() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RunTable(List.of(HARVEST), MARCH, 1, new double[0][], List.of()));
  }
}
