package smychka.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.junit.jupiter.api.Test;

class EngineSmokeTest {
  private static final Month MARCH = Month.parse("1921-03");

  @Test
  void monthsKnowTheirYears() {
    assertThat(MARCH.plus(4).agriculturalYearLabel()).isEqualTo("1921/22");
    assertThat(MARCH.agriculturalYear()).isEqualTo(1920);
    assertThat(MARCH.toString()).isEqualTo("1921-03");
  }

  @Test
  void normalQuantilesAreTheTabulatedOnes() {
    assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-15));
    assertThat(Normal.quantile(1e-10)).isCloseTo(-6.361340902404056, within(1e-14));
  }

  private static org.assertj.core.data.Offset<Double> within(double d) {
    return org.assertj.core.api.Assertions.within(d);
  }

  @Test
  void tiesGoToTheLowerIndex() {
    assertThat(Apportion.largestRemainder(5, new double[] {1, 1, 0, 1}))
        .containsExactly(2, 2, 0, 1);
  }

  record View(int[] grainKg, byte[] mouths) {}

  @Test
  void tableSurvivesWriting() throws IOException {
    Table table = new Table("household").ints("grainKg", "kg").bytes("mouths", "persons");
    table.resize(20_000);
    View view = table.view(View.class);
    view.grainKg()[19_999] = -7;
    view.mouths()[3] = 5;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    table.write(new DataOutputStream(bytes));
    Table read = Table.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(read.view(View.class).grainKg()).isEqualTo(view.grainKg());
    assertThat(read.view(View.class).mouths()).isEqualTo(view.mouths());
    table.rearrange(new int[] {3, 19_999, 3});
    assertThat(table.view(View.class).mouths()).containsExactly(5, 0, 5);
  }

  @Test
  void ledgerClosesOrNamesTheAccount() {
    Ledger ledger = new Ledger(List.of("volga", "kazakhstan-kirghizia"));
    int field = ledger.account("grain", "field", Ledger.Kind.SOURCE);
    int barn = ledger.account("grain", "barn", Ledger.Kind.HELD);
    int harvest = ledger.flow("harvest", field, barn);
    ledger.post(harvest, 1, 1, 100);
    ledger.count(barn, 0, 0);
    ledger.count(barn, 1, 99);
    assertThatThrownBy(() -> ledger.close(MARCH))
        .hasMessageContaining("grain/barn in kazakhstan-kirghizia: expected 100, counted 99");
    ledger.count(barn, 1, 100);
    ledger.close(MARCH);
    assertThat(ledger.flowTotals()).containsExactly(100);
  }

  @Test
  void teamPlaysEveryTaskOnce() {
    try (Team team = new Team(3)) {
      AtomicIntegerArray played = new AtomicIntegerArray(100);
      team.run(100, (task, worker) -> played.incrementAndGet(task));
      for (int i = 0; i < 100; i++) {
        assertThat(played.get(i)).isEqualTo(1);
      }
    }
  }

  @Test
  void recorderKeepsWhatItWasTold() {
    Recorder recorder = new Recorder();
    int key = recorder.key(new SeriesKey("grain_harvest", "ussr", "all", "mn t", SeriesKind.FLOW));
    recorder.begin(MARCH);
    recorder.begin(MARCH.plus(1));
    recorder.put(key, 3.5);
    assertThat(recorder.table().value("grain_harvest", "ussr", "all", MARCH.plus(1)))
        .isEqualTo(3.5);
  }
}
