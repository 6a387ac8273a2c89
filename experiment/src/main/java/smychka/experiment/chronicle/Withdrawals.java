package smychka.experiment.chronicle;

import java.util.Optional;
import smychka.engine.Month;
import smychka.scenario.Change;
import smychka.scenario.Removal;
import smychka.scenario.Removal.WeatherChange;

/// Makes of a cause the removal that takes it away: of a decision, that its lever stays as it was;
/// of another event, what its rule says, from the month it began on.
final class Withdrawals {
  private static final String OURS = "what the event began with is taken back";

  private final EventRules rules;
  private final Month end;

  /// @param end last month in which a cause is kept away
  Withdrawals(EventRules rules, Month end) {
    this.rules = rules;
    this.end = end;
  }

  /// The removal of a link's cause; nothing where none is known. A decision to keep a lever as it
  /// is has none: what else might have been set is another question.
  Optional<Removal> of(Chain.Link link) {
    Found cause = Telling.common(link.events().values());
    if (cause.kind() == EventKind.DECISION) {
      return cause.turn().equals("kept") ? Optional.empty() : Optional.of(decision(cause));
    }
    Month from =
        link.events().values().stream().map(Found::from).min(Month::compareTo).orElseThrow();
    return rules
        .rule(cause.what())
        .map(EventRule::removal)
        .filter(Withdrawal::isKnown)
        .map(withdrawal -> removal(cause, withdrawal, from));
  }

  private Removal decision(Found cause) {
    Month before = cause.from().plus(-1);
    String words = rules.decision(cause.what()).map(LeverWords::words).orElse(cause.what());
    String text = "keeping " + words + " as in " + Words.month(before);
    return Removal.named(cause.what(), words, text, OURS)
        .lever(Change.trial(cause.what(), cause.from(), end, "asIn", before.toString()));
  }

  private Removal removal(Found cause, Withdrawal withdrawal, Month from) {
    Removal removal = Removal.named(cause.what(), cause.what(), withdrawal.words(), OURS);
    for (Taking change : withdrawal.changes()) {
      removal = with(removal, change, from);
    }
    return removal;
  }

  private Removal with(Removal removal, Taking change, Month from) {
    boolean before = change.how().equals("asBefore");
    String how = before ? "asIn" : change.how();
    String text = before ? from.plus(-1).toString() : change.value();
    return switch (change.kind()) {
      case LEVER -> removal.lever(Change.trial(change.name(), from, end, how, text));
      case FEED -> removal.feed(Change.trial(change.name(), from, end, how, text));
      case WEATHER ->
          removal.weather(
              new WeatherChange(
                  from.year(),
                  from.year(),
                  before ? from.year() - 1 : 0,
                  before ? 0 : Integer.parseInt(change.value())));
    };
  }
}
