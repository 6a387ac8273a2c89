package smychka.experiment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.engine.SeriesKey;

/// The lines a comparison is opened with.
///
/// Hunger is never shown for the union alone: its line stands only where the four regions that
/// suffered most in the great famines stand below it, and with them every other region in which
/// anybody died of it under either programme.
public final class Headline {
  /// A line: its label and the difference behind it.
  ///
  /// @param factor what the row's numbers are multiplied by to be in the unit of the label
  public record Line(String label, DifferenceRow row, double factor) {}

  private record Wanted(String series, String label) {}

  private record Place(String region, String label) {}

  private static final String UNION = "ussr";

  private static final List<Wanted> ABOVE =
      List.of(
          new Wanted("grain_area_sown", "grain sown"),
          new Wanted("grain_harvest", "harvest"),
          new Wanted("gross_grain_marketings", "marketings"),
          new Wanted("state_grain_intake", "state intake"),
          new Wanted("grain_price_private", "private price"),
          new Wanted("market_state_price_ratio", "market/state price"),
          new Wanted("rural_grain_stock", "rural stock"),
          new Wanted("industrial_output_index", "output"),
          new Wanted("goods_price_village", "goods price"),
          new Wanted("goods_fill_village", "village goods fill"),
          new Wanted("village_goods_bought", "goods bought"),
          new Wanted("unemployment", "unemployment"),
          new Wanted("money_in_circulation", "money"),
          new Wanted("cattle", "cattle"),
          new Wanted("horses", "horses"),
          new Wanted("rural_population", "rural people"));

  private static final Wanted HUNGER = new Wanted("hunger_deaths_rural", "hunger deaths");

  private static final List<Place> ALWAYS =
      List.of(
          new Place("ukraine-crimea", "Ukraine, Crimea"),
          new Place("north-caucasus", "North Caucasus"),
          new Place("volga", "Volga"),
          new Place("kazakhstan-kirghizia", "Kazakh., Kirghizia"));

  private static final List<Place> WHERE_IT_STRIKES =
      List.of(
          new Place("consuming-centre", "consuming centre"),
          new Place("central-black-earth", "Black Earth centre"),
          new Place("urals-bashkiria", "Urals, Bashkiria"),
          new Place("siberia-far-east", "Siberia, Far East"),
          new Place("belorussia", "Belorussia"),
          new Place("transcaucasus-central-asia", "Transc., C. Asia"));

  private Headline() {}

  /// The lines for a programme over the whole window; a series that was not recorded has none.
  public static List<Line> of(PairedComparison comparison, String programme) {
    var lines = new ArrayList<Line>();
    for (Wanted wanted : ABOVE) {
      find(comparison, programme, wanted.series(), UNION)
          .ifPresent(row -> lines.add(new Line(label(wanted.label(), row), row, 1)));
    }
    lines.addAll(hunger(comparison, programme));
    return List.copyOf(lines);
  }

  private static List<Line> hunger(PairedComparison comparison, String programme) {
    var lines = new ArrayList<Line>();
    Optional<DifferenceRow> union = find(comparison, programme, HUNGER.series(), UNION);
    if (union.isEmpty()) {
      return lines;
    }
    // of persons, thousands: what is small beside the union may be a catastrophe where it falls
    boolean persons = union.get().key().unit().equals("mn persons");
    double factor = persons ? 1000 : 1;
    String label = persons ? HUNGER.label() + ", 1000s" : label(HUNGER.label(), union.get());
    lines.add(new Line(label, union.get(), factor));
    for (Place place : ALWAYS) {
      find(comparison, programme, HUNGER.series(), place.region())
          .ifPresent(row -> lines.add(new Line("  " + place.label(), row, factor)));
    }
    if (lines.size() <= ALWAYS.size()) {
      return List.of();
    }
    for (Place place : WHERE_IT_STRIKES) {
      find(comparison, programme, HUNGER.series(), place.region())
          .filter(Headline::strikes)
          .ifPresent(row -> lines.add(new Line("  " + place.label(), row, factor)));
    }
    return lines;
  }

  private static boolean strikes(DifferenceRow row) {
    return row.difference().baseMean() > 0 || row.difference().otherMean() > 0;
  }

  private static Optional<DifferenceRow> find(
      PairedComparison comparison, String programme, String series, String region) {
    return comparison.find(programme, series, region, SeriesKey.ALL, Period.WINDOW);
  }

  private static String label(String label, DifferenceRow row) {
    String unit =
        switch (row.key().unit()) {
          case "ratio", "index", "share" -> "";
          case "roubles/t", "gold roubles/t" -> ", rbl/t";
          case "mn 1913 roubles", "mn gold roubles" -> ", mn rbl";
          case "mn persons", "mn head" -> ", mn";
          case "percent" -> ", %";
          default -> ", " + row.key().unit();
        };
    return label + unit;
  }
}
