package smychka.experiment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import smychka.engine.SeriesKey;

/// The dozen lines a comparison is opened with.
///
/// Hunger is never shown for the union alone: its line stands only where the regions that suffered
/// most stand below it.
public final class Headline {
  /// A line: its label and the difference behind it.
  public record Line(String label, DifferenceRow row) {}

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
          new Wanted("village_goods_bought", "village goods"),
          new Wanted("cattle", "cattle"),
          new Wanted("horses", "horses"),
          new Wanted("rural_population", "rural people"));

  private static final Wanted HUNGER = new Wanted("hunger_deaths_rural", "hunger deaths");

  private static final List<Place> HUNGER_REGIONS =
      List.of(
          new Place("ukraine-crimea", "Ukraine, Crimea"),
          new Place("north-caucasus", "North Caucasus"),
          new Place("volga", "Volga"),
          new Place("kazakhstan-kirghizia", "Kazakh., Kirghizia"));

  private Headline() {}

  /// The lines for a programme over the whole window; a series that was not recorded has none.
  public static List<Line> of(PairedComparison comparison, String programme) {
    var lines = new ArrayList<Line>();
    for (Wanted wanted : ABOVE) {
      find(comparison, programme, wanted.series(), UNION)
          .ifPresent(row -> lines.add(new Line(label(wanted.label(), row), row)));
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
    lines.add(new Line(label(HUNGER.label(), union.get()), union.get()));
    for (Place place : HUNGER_REGIONS) {
      find(comparison, programme, HUNGER.series(), place.region())
          .ifPresent(row -> lines.add(new Line("  " + place.label(), row)));
    }
    return lines.size() == HUNGER_REGIONS.size() + 1 ? lines : List.of();
  }

  private static Optional<DifferenceRow> find(
      PairedComparison comparison, String programme, String series, String region) {
    return comparison.find(programme, series, region, SeriesKey.ALL, Period.WINDOW);
  }

  private static String label(String label, DifferenceRow row) {
    String unit =
        switch (row.key().unit()) {
          case "ratio", "index", "share" -> "";
          case "roubles/t" -> ", rbl/t";
          case "mn 1913 roubles" -> ", mn rbl";
          case "mn persons", "mn head" -> ", mn";
          default -> ", " + row.key().unit();
        };
    return label + unit;
  }
}
