package smychka.scenario;

import java.util.List;

/// One lever of the vocabulary of programmes.
///
/// @param kind `number`, `optional` (a number or `none`), `text`, `weights` or `regions`
/// @param units units its values may have, more than one where the currency changed
/// @param low least value that makes sense, NaN for text
/// @param high greatest value that makes sense, NaN for text
/// @param options words a text may be made of, joined by `+`; empty when any text will do
/// @param leansOn ids of the facts that the historical path makes inputs
/// @param leansNote why, or how far the path leans on outcomes without making a fact an input
public record Lever(
    String id,
    String group,
    String kind,
    List<String> units,
    double low,
    double high,
    List<String> options,
    String meaning,
    String setBy,
    String at0,
    String atHalf,
    String at1,
    List<String> leansOn,
    String leansFrom,
    String leansTo,
    String leansNote,
    String unitAsWritten,
    String file,
    int line) {

  static final List<String> KINDS = List.of("number", "optional", "text", "weights", "regions");

  /// Whether values are numbers (some of them perhaps `none`).
  public boolean isNumeric() {
    return kind.equals("number") || kind.equals("optional");
  }
}
