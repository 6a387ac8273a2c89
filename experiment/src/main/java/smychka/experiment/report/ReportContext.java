package smychka.experiment.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What a report needs beside the run folder: a language, the evidence, and the inputs that this
/// part of the model takes as given.
///
/// @param locale language of the text and of its numbers; an unknown language falls back to English
/// @param evidence history for the charts
/// @param declaredInputs inputs declared by date rather than produced by the model; when empty the
///   report prints the list that its own text file holds
/// @param leverMeanings a sentence for each lever name; a lever without one is shown by name
public record ReportContext(
    Locale locale,
    EvidenceLookup evidence,
    List<DeclaredInput> declaredInputs,
    Map<String, String> leverMeanings) {

  public ReportContext {
    declaredInputs = List.copyOf(declaredInputs);
    leverMeanings = Map.copyOf(leverMeanings);
  }

  /// History for one model series in one region; empty when there is none.
  @FunctionalInterface
  public interface EvidenceLookup {
    List<EvidencePoint> pointsFor(String modelSeries, String region);
  }

  /// One path that is given by date.
  public record DeclaredInput(String name, String what, String source) {}

  public static ReportContext of(Locale locale, EvidenceLookup evidence) {
    return new ReportContext(locale, evidence, List.of(), Map.of());
  }

  public List<EvidencePoint> pointsFor(String modelSeries, String region) {
    return evidence.pointsFor(modelSeries, region);
  }
}
