package smychka.verification.speed;

import java.util.List;

/// The forms of the household sweep that are compared.
///
/// The seam: each form is a [Sweep] over the same founded country at 1:100. Columns with one and
/// with two threads play `smychka.model.month`; one object a household plays the same rules on
/// fields of an object, in list order.
final class Forms {
  private Forms() {}

  /// Forms to measure side by side, the first being the one the others are compared with.
  static List<Sweep> atOneHundredth() {
    return List.of();
  }
}
