package smychka.verification.speed;

/// One way to play the household mechanisms of a month, over all households of a country.
///
/// Forms of the same rules must end in the same state, so their digests are compared before their
/// times are.
interface Sweep {
  /// What form it is, in words: columns with one thread, one object a household, ...
  String form();

  /// Households at the moment.
  long households();

  /// Plays one month.
  void month();

  /// A number that depends on every household's state.
  long digest();
}
