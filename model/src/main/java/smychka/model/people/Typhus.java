package smychka.model.people;

import smychka.engine.MechanismSpec;

/// The spread of louse-borne fevers in a region and what they add to deaths.
///
/// ```
/// (PO-1.11) i'     = (1 − m)·b·season·(c0 + c_a·min(1.3, army/a0) + c_f·front + c_h·hunger)·(1 − immune)^1.5·i
///                   + m·ī                                                 [share ill a month]
/// (PO-1.12) immune' = immune + i'                                          [share]
/// (PO-1.13) death  = lethality·i'                                          [a month]
/// ```
///
/// - (PO-1.11) i share that falls ill in a month, ī its mean over regions, m what travellers mix;
///   army persons under arms over a0, front 1 where the region is held in part, hunger how far
///   bodies are below .95 of their weight; season from cosine, highest in February.
/// - (PO-1.13) beside other deaths, of workers and dependants alike.
///
/// Assumption PO-1.c: who has been ill stays immune. Where nobody is ill at the start nobody falls
/// ill.
public final class Typhus {
  /// What the fevers read and write.
  public static final MechanismSpec SPEC =
      MechanismSpec.of("people.typhus", "PO-1")
          .reads("region.bodyMean")
          .writes("region.ill", "region.immune");

  private Typhus() {}

  /// Parameters of the fevers (`data/parameters/people/typhus.yaml`).
  public record Parameters(
      double spread,
      double seasonSwing,
      double contact,
      double contactByArmy,
      double armyPersons,
      double contactByFront,
      double contactByHunger,
      double mixing,
      double lethality) {}

  /// What holds in a region in a month: calendar month, army, front and how far bodies are down.
  public record Season(int monthOfYear, double army, boolean front, double hunger) {}

  /// (PO-1.11) share that falls ill in a month.
  public static double ill(Parameters p, Season s, double ill, double mean, double immune) {
    if (mean <= 0) {
      return 0;
    }
    double season =
        1 + p.seasonSwing * StrictMath.cos(2 * StrictMath.PI * (s.monthOfYear - 2) / 12);
    double contact =
        p.contact
            + p.contactByArmy * Math.min(1.3, s.army / p.armyPersons)
            + (s.front ? p.contactByFront : 0)
            + p.contactByHunger * s.hunger;
    double open = Math.max(0, 1 - immune);
    double next = p.spread * season * contact * open * StrictMath.sqrt(open) * ill;
    return Math.min(.05, (1 - p.mixing) * next + p.mixing * mean);
  }

  /// (PO-1.13) what the fevers add to deaths in a month [share].
  public static double deaths(Parameters p, double ill) {
    return p.lethality * ill;
  }
}
