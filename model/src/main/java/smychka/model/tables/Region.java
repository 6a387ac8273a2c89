package smychka.model.tables;

import java.util.Arrays;
import java.util.List;

/// The ten macro-regions, in the order of their ids, which is the order used wherever order
/// matters.
public enum Region {
  CONSUMING_CENTRE("consuming-centre"),
  CENTRAL_BLACK_EARTH("central-black-earth"),
  UKRAINE_CRIMEA("ukraine-crimea"),
  NORTH_CAUCASUS("north-caucasus"),
  VOLGA("volga"),
  URALS_BASHKIRIA("urals-bashkiria"),
  SIBERIA_FAR_EAST("siberia-far-east"),
  KAZAKHSTAN_KIRGHIZIA("kazakhstan-kirghizia"),
  BELORUSSIA("belorussia"),
  TRANSCAUCASUS_CENTRAL_ASIA("transcaucasus-central-asia");

  /// Id of the union of all regions in series.
  public static final String UNION = "ussr";

  /// All regions in order.
  public static final List<Region> ALL = List.of(values());

  /// How many regions there are.
  public static final int COUNT = ALL.size();

  private final String id;

  Region(String id) {
    this.id = id;
  }

  /// The id used in files and series.
  public String id() {
    return id;
  }

  /// The number of the region in order, from 0.
  public int number() {
    return ALL.indexOf(this);
  }

  /// Whether the region needs grain from others in a normal year: the list price is higher there.
  public boolean buysGrain() {
    return this == CONSUMING_CENTRE || this == BELORUSSIA || this == TRANSCAUCASUS_CENTRAL_ASIA;
  }

  /// The region of an id; an unknown id is an `IllegalArgumentException` that lists the known ones.
  public static Region of(String id) {
    return Arrays.stream(values())
        .filter(region -> region.id.equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "unknown region '" + id + "'; known: " + ALL.stream().map(Region::id).toList()));
  }
}
