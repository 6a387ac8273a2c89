package smychka.experiment.claims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import smychka.engine.Month;
import smychka.experiment.prior.Prior;
import smychka.experiment.run.CountrySimulator;
import smychka.experiment.run.Simulator;
import smychka.scenario.BadInputException;
import smychka.scenario.DataFolder;
import smychka.scenario.ModelParametersBinder;
import smychka.scenario.ParameterCatalogue;
import smychka.scenario.Programme;
import smychka.scenario.Removal;
import smychka.scenario.RemovalBinder;

/// Where the countries of a draw come from.
interface Countries {
  /// The name under which every country begins: history, with parameters at their values.
  String PAST = "past";

  /// From here on the parameters of a draw hold: the currency is reformed, and two years are left
  /// for what is in the country to settle before the first claim. In the paper inflation before it
  /// most draws run away.
  Month DRAWN_FROM = Month.of(1924, 7);

  /// Why the model refuses the parameters of a draw, or nothing.
  Optional<String> refusal(int draw);

  /// The countries of a draw: `PAST`, and by name what removals leave of history under the draw's
  /// parameters.
  Simulator of(int draw, Map<String, List<Removal>> told);

  /// Countries of the real model.
  static Countries drawn(DataFolder data, Programme history, long seed) {
    return new Countries() {
      private final Prior prior = new Prior(data.parameters());
      private final RemovalBinder binder = new RemovalBinder(data);

      @Override
      public Optional<String> refusal(int draw) {
        try {
          ModelParametersBinder.bind(prior.draw(seed, draw));
          return Optional.empty();
        } catch (BadInputException e) {
          return Optional.of(e.problems().getFirst().what());
        }
      }

      @Override
      public Simulator of(int draw, Map<String, List<Removal>> told) {
        ParameterCatalogue parameters = prior.draw(seed, draw);
        return new CountrySimulator(
            PAST,
            name ->
                name.equals(PAST)
                    ? binder.bind(history, List.of())
                    : binder.bind(history, told.getOrDefault(name, List.of()), parameters));
      }
    };
  }
}
