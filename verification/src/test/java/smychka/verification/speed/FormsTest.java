package smychka.verification.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// All forms of a sweep play the same rules: they end in the same state, whatever they take.
class FormsTest {
  private static final int MONTHS = 30;

  @Test
  void columnsAndObjectsEndInTheSameState() {
    List<Sweep> forms = Forms.living(Forms.historical(), 5_000);
    long before = forms.getFirst().digest();
    for (Sweep form : forms) {
      assertThat(form.digest()).as(form.form()).isEqualTo(before);
      for (int m = 0; m < MONTHS; m++) {
        form.month();
      }
    }
    long after = forms.getFirst().digest();
    assertThat(after).isNotEqualTo(before);
    for (Sweep form : forms) {
      assertThat(form.digest()).as(form.form()).isEqualTo(after);
    }
  }
}
