package smychka.experiment.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/// A made-up run folder with the shape of a real one: invented numbers, no history in them.
final class SyntheticRun {
  private static final int FIRST = SeriesStore.monthIndex("1921-03");
  private static final int END = SeriesStore.monthIndex("1930-01");
  private static final int FROM = SeriesStore.monthIndex("1926-10");

  List<String> programmes = List.of("historical", "nep-continued", "market-prices-1927");
  int pairs = 8;
  int first = FIRST;
  boolean hungerRegions = true;
  boolean famine = true;
  boolean effects = true;
  String title = "NEP continued";
  String status = "complete";
  private final List<String> differences = new ArrayList<>();

  /// Writes every file of the folder.
  Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    series(folder);
    Files.writeString(
        folder.resolve("diff.csv"),
        "programme,base,series,region,class,unit,kind,period,from,to,months,pairs,base_mean,mean,"
            + "difference,low50,high50,low90,high90,higher,lower,equal,gain,verdict\n"
            + String.join("\n", differences)
            + "\n");
    Files.writeString(folder.resolve("manifest.json"), manifest());
    Files.writeString(folder.resolve("facts.csv"), facts());
    Files.writeString(folder.resolve("parameters.yaml"), parameters());
    for (int i = 0; i < programmes.size(); i++) {
      Path place = Files.createDirectories(folder.resolve("programmes").resolve(programmes.get(i)));
      Files.writeString(place.resolve("programme.yaml"), programme(i));
    }
    return folder;
  }

  private interface Value {
    double at(int month, int programme, int pair, double share, SplittableRandom luck);
  }

  private void series(Path folder) throws IOException {
    try (Writer out = Files.newBufferedWriter(folder.resolve("series.csv"))) {
      out.write("programme,pair,replicate,month,region,class,series,unit,value\n");
      one(out, "grain_area_standing", "mn ha", "stock", false, SyntheticRun::area);
      one(out, "grain_harvest", "mn t", "flow", true, SyntheticRun::harvest);
      one(out, "rural_grain_stock", "mn t", "stock", false, SyntheticRun::stock);
      one(
          out,
          "gross_grain_marketings",
          "mn t",
          "flow",
          false,
          (m, p, r, s, l) ->
              s * (16 + 1.2 * effect(p, m, r)) * season(m) * (0.95 + 0.1 * l.nextDouble()));
      one(
          out,
          "state_grain_intake",
          "mn t",
          "flow",
          false,
          (m, p, r, s, l) ->
              s * (10 + 1.1 * effect(p, m, r)) * season(m) * (0.94 + 0.12 * l.nextDouble()));
      one(out, "grain_price_private", "roubles/t", "mean", false, SyntheticRun::price);
      one(
          out,
          "grain_price_state",
          "roubles/t",
          "mean",
          false,
          (m, p, r, s, l) -> p == 0 ? 60 : 60 + 14 * effect(p, m, r));
      one(
          out,
          "market_state_price_ratio",
          "ratio",
          "mean",
          false,
          (m, p, r, s, l) ->
              1.3 + 0.3 * Math.sin(m / 9.0) - 0.25 * effect(p, m, r) + 0.1 * l.nextDouble());
      one(
          out,
          "goods_fill_village",
          "share",
          "mean",
          false,
          (m, p, r, s, l) ->
              0.8 - 0.05 * effect(p, m, r) - (m - FIRST) / 500.0 + 0.05 * l.nextDouble());
      industry(out);
      one(out, "horses", "mn head", "stock", false, herd(24));
      one(out, "cattle", "mn head", "stock", false, herd(52));
      one(out, "pigs", "mn head", "stock", false, herd(14));
      one(out, "sheep_goats", "mn head", "stock", false, herd(90));
      one(
          out,
          "rural_population",
          "mn",
          "stock",
          true,
          (m, p, r, s, l) -> s * (112 + (m - FIRST) * 0.12));
      one(
          out,
          "hunger_deaths_rural",
          "mn",
          "flow",
          hungerRegions,
          famine ? SyntheticRun::hunger : (m, p, r, s, l) -> 0);
      constraints(out);
    }
  }

  private void industry(Writer out) throws IOException {
    one(
        out,
        "industrial_output_index",
        "1913=100",
        "mean",
        false,
        (m, p, r, s, l) -> 100 + (m - FIRST) / 6.0 + 2 * effect(p, m, r) + l.nextDouble());
    one(
        out,
        "private_share_retail",
        "percent",
        "mean",
        false,
        (m, p, r, s, l) -> 40 - (m - FIRST) / 3.0 + effect(p, m, r));
  }

  private void one(
      Writer out, String series, String unit, String kind, boolean regions, Value value)
      throws IOException {
    rows(out, series, unit, kind, "ussr", 1, value);
    if (regions) {
      for (int i = 0; i < Measure.REGIONS.size(); i++) {
        double share = (i + 3.0) / 75;
        rows(out, series, unit, kind, Measure.REGIONS.get(i), share, value);
      }
    }
  }

  private void rows(
      Writer out, String series, String unit, String kind, String region, double share, Value value)
      throws IOException {
    double[][] windows = new double[programmes.size()][pairs];
    for (int p = 0; p < programmes.size(); p++) {
      for (int pair = 1; pair <= pairs; pair++) {
        for (int month = first; month < END; month++) {
          long seed = 31L * month + 7919L * pair + series.hashCode() + 13L * region.hashCode();
          double v = value.at(month, effects ? p : 0, pair, share, new SplittableRandom(seed));
          if (Double.isNaN(v)) {
            continue;
          }
          windows[p][pair - 1] += month < FROM ? 0 : kind.equals("flow") ? v : v / (END - FROM);
          out.write(
              programmes.get(p)
                  + ","
                  + pair
                  + ","
                  + pair
                  + ","
                  + Grid.monthLabel(month)
                  + ","
                  + region
                  + ",all,"
                  + series
                  + ","
                  + unit
                  + ","
                  + (float) v
                  + "\n");
        }
      }
    }
    for (int p = 1; p < programmes.size(); p++) {
      difference(series, unit, kind, region, windows[0], windows[p], programmes.get(p));
    }
  }

  private void difference(
      String series,
      String unit,
      String kind,
      String region,
      double[] base,
      double[] other,
      String programme) {
    double mean = 0;
    double baseMean = 0;
    int higher = 0;
    int lower = 0;
    for (int k = 0; k < pairs; k++) {
      mean += other[k] / pairs;
      baseMean += base[k] / pairs;
      higher += other[k] > base[k] ? 1 : 0;
      lower += other[k] < base[k] ? 1 : 0;
    }
    double d = mean - baseMean;
    double half = Math.abs(d) * 0.2;
    String verdict =
        higher == 0 && lower == 0
            ? "identical"
            : higher >= 0.9 * pairs
                ? "nearly always higher"
                : lower >= 0.9 * pairs ? "nearly always lower" : "cannot be told apart";
    for (String period : List.of("1927/28", "1928/29", "window")) {
      differences.add(
          String.format(
              Locale.ROOT,
              "%s,%s,%s,%s,all,%s,%s,%s,1926-10,1929-12,%d,%d,%.6f,%.6f,%.6f,%.6f,%.6f,%.6f,%.6f,%d,%d,%d,%.3f,%s",
              programme,
              programmes.getFirst(),
              series,
              region,
              unit,
              kind,
              period,
              period.equals("window") ? 39 : 12,
              pairs,
              baseMean,
              mean,
              d,
              d - half,
              d + half,
              d - 3 * half,
              d + 3 * half,
              higher,
              lower,
              pairs - higher - lower,
              14.2,
              verdict));
    }
  }

  /// What a programme does once it has parted from the first: nothing before October 1927.
  private static double effect(int programme, int month, int pair) {
    int since = month - SeriesStore.monthIndex("1927-10");
    return programme == 0 || since < 0
        ? 0
        : (programme == 1 ? 1 : 0.6) * (0.55 + 0.11 * pair) * Math.min(1, since / 8.0);
  }

  private static double season(int month) {
    int of = Math.floorMod(month, 12);
    return (of >= 8 ? 0.15 : of <= 2 ? 0.09 : 0.022) / 1.002;
  }

  private static double area(int m, int p, int r, double s, SplittableRandom l) {
    double year = (m - FIRST) / 12.0;
    return 70 + 24 * year / (2 + year) + 1.5 * effect(p, m, r) + l.nextDouble();
  }

  private static double harvest(int m, int p, int r, double s, SplittableRandom l) {
    int of = Math.floorMod(m, 12);
    double part = of == 6 ? 0.25 : of == 7 ? 0.5 : of == 8 ? 0.25 : 0;
    double year = (m - FIRST) / 12.0;
    return s
        * part
        * (45 + 30 * year / (1.5 + year) + 3 * effect(p, m, r) + 8 * l.nextDouble() * part);
  }

  private static double stock(int m, int p, int r, double s, SplittableRandom l) {
    return 30
        - 2.1 * Math.floorMod(m - 9, 12)
        + (m - FIRST) / 40.0
        + l.nextDouble()
        - effect(p, m, r);
  }

  private static double price(int m, int p, int r, double s, SplittableRandom l) {
    return 70
        + (m - FIRST) * 0.5
        + 12 * Math.sin(m / 2.0)
        - 9 * effect(p, m, r)
        + 12 * l.nextDouble();
  }

  private static double hunger(int m, int p, int r, double s, SplittableRandom l) {
    boolean famine =
        m >= SeriesStore.monthIndex("1921-10") && m < SeriesStore.monthIndex("1922-07");
    boolean lean = m >= SeriesStore.monthIndex("1928-11") && m < SeriesStore.monthIndex("1929-05");
    double late = lean && p != 1 ? 0.006 * s * l.nextDouble() * (s > 0.08 ? 1 : 0) : 0;
    return famine ? 0.4 * s * l.nextDouble() : late;
  }

  private static Value herd(double start) {
    return (m, p, r, s, l) ->
        start * (1 + (m - FIRST) / 260.0 + 0.02 * effect(p, m, r)) * (0.99 + 0.02 * l.nextDouble());
  }

  private void constraints(Writer out) throws IOException {
    List<String> kinds =
        List.of("land", "draught", "seed", "labour", "tax", "goods", "plan", "finance");
    List<String> regions = new ArrayList<>(Measure.REGIONS);
    regions.add("ussr");
    for (String programme : programmes) {
      for (String region : regions) {
        for (int k = 0; k < kinds.size(); k++) {
          double value = Math.floorMod(region.hashCode() + 37 * k, 100) / 130.0;
          out.write(
              programme
                  + ",1,1,1927-10,"
                  + region
                  + ","
                  + kinds.get(k)
                  + ",constraint_binding,share,"
                  + (float) value
                  + "\n");
        }
      }
    }
  }

  private String manifest() {
    StringBuilder names = new StringBuilder();
    for (String name : programmes) {
      names.append(names.isEmpty() ? "" : ", ");
      names.append("{\"name\": \"").append(name).append("\", \"hash\": \"12ab\"}");
    }
    return """
    {"format": "smychka-run/1", "kind": "compare", "status": "%s",
     "software": {"version": "0.1.0", "commit": "9d94050", "java": "25.0.1"},
     "base": "historical", "programmes": [%s],
     "trunk": [{"from": "1921-03", "programme": "historical"}], "paired": true,
     "seed": 1921, "replicates": %d, "finished": [1, 2, 3], "failed": [], "scale": 1000,
     "threads": 2, "recorded": "1921-03", "from": "1926-10", "to": "1929-12", "detail": "map",
     "hash": "3f7a0c5be1d24e6f8890aabbccddeeff00112233445566778899aabbccddeeff",
     "tables": [{"name": "series.csv", "rows": 3, "sha256": "aa11bb22cc33dd44"}],
     "inputs": [{"path": "data/levers.csv", "sha256": "ee55ff6600771188"}],
     "parent": null, "seconds": 41.5, "created": "2026-11-22T11:00:00Z"}
    """
        .formatted(status, names, pairs);
  }

  private static String facts() {
    return """
    id,title,kind,value,low,high,unit,pass,distance
    F05a,Sown grain area 1922,fit,68.1,60.9,71.5,mn ha,true,0
    F06,Harvest path: rank correlation,fit,0.74,0.8,,ratio,false,0.75
    F11,Rural carry-over on 1 July 1927,fit,13.4,6,12,mn t,false,0.47
    F15b,Market over state price,reported,1.6,1.4,1.8,ratio,true,0
    F03c,Month with most famine deaths,reported,1921.25,1922,1922.417,year,false,3
    F19a,Households in collective farms,outside,,0.5,14.5,percent,,
    F32,Hunger deaths in any agricultural year 1923/24-1928/29,fit,0.01,,0.5,mn,true,0
    """;
  }

  private static String parameters() {
    StringBuilder text = new StringBuilder("mechanism: countryside.grain-marketing\nparameters:\n");
    String[] grades = {"assumption", "informed-range", "estimated"};
    for (int i = 0; i < 60; i++) {
      text.append("  - id: p").append(i).append("\n    label: elasticity number ").append(i);
      text.append("\n    unit: dimensionless\n    value: 1.6\n    low: 1.4\n    high: 2.4\n");
      text.append("    grade: ")
          .append(grades[i % 3])
          .append("\n    source: \"Allen 1997; our reading\"\n");
    }
    return text.toString();
  }

  private String programme(int order) {
    if (order == 0) {
      return """
      name: historical
      title: What was decided
      question: What happens in the model when every lever follows the decisions that were taken?
      outlook: The measure of the others, not a forecast.
      changes: []
      """;
    }
    return """
    name: %s
    title: %s
    question: What if the rules of 1925/26 had been kept after 1927?
    restsOn:
      - "XIV Conference of the party, April 1925"
      - "N. I. Bukharin, Notes of an Economist, 1928"
    base: historical
    outlook: Who would have defended this line, and for how long, is not asked here.
    changes:
      - lever: procurementPrice
        from: 1927-10
        to: 1940-12
        value: 75
        low: 67
        high: 83
        source: "directive prices of 1925/26"
      - lever: coercion
        from: 1927-10
        to: 1940-12
        asIn: 1926-04
        ourReading: no force beyond ordinary arrears
      - lever: exportTarget
        from: 1927-10
        to: 1940-12
        asIn: 1926-04
        ourReading: no force beyond ordinary arrears
      - lever: plots
        from: 1935-01
        to: 1936-01
        value: 3
        source: beyond the window
    """
        .formatted(programmes.get(order), order == 1 ? title : "Market prices for grain, 1927");
  }

  /// History that the tests know: a point for each harvest, and a price.
  static ReportContext context(Locale locale) {
    return ReportContext.of(
        locale,
        (series, region) -> {
          List<EvidencePoint> points = new ArrayList<>();
          boolean union = region.equals("ussr");
          if (series.equals("grain_harvest")) {
            for (int year = 1921; year <= 1929; year++) {
              double value = union ? 50 + 3 * (year - 1921) : 4;
              points.add(point(year + 0.5, value, 0.06, "Wheatcroft & Davies 1994", "" + year));
            }
          } else if (series.equals("grain_area_standing") && union) {
            points.add(point(1926.5, 93.7, 0.05, "Narodnoe khoziaistvo <1932>", "1926"));
          } else if (series.equals("grain_price_private") && union) {
            points.add(point(1927.9, 108, 0.1, "Koniunkturnyi institut", "1927-12"));
          } else if (series.equals("rural_grain_stock") && union) {
            points.add(point(1927.5, 9, 0.3, "Davies 1980", "1927-07-01"));
          } else if (series.equals("state_grain_intake") && union) {
            points.add(point(1928, 10.3, 0.05, "Davies 1980", "1927/28"));
            points.add(
                new EvidencePoint(1928, 10.6, 11, 11.4, "another count", "1927/28", 12, true));
            points.add(
                new EvidencePoint(1927.875, 2, 2.4, 2.8, "Davies 1980", "Q4 1927", 3, false));
          }
          return points;
        });
  }

  private static EvidencePoint point(
      double year, double value, double share, String source, String label) {
    return new EvidencePoint(year, value * (1 - share), value, value * (1 + share), source, label);
  }

  static Path in(Path folder) {
    try {
      return new SyntheticRun().write(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
