package smychka.experiment.run;

/// Told how far an ensemble has come. Called from several threads.
public interface Progress {
  /// Nothing is shown.
  Progress SILENT = (done, total) -> {};

  /// `done` of `total` months are played.
  void months(long done, long total);
}
