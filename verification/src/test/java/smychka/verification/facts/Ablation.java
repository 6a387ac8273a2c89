package smychka.verification.facts;

import java.util.List;
import java.util.function.UnaryOperator;
import smychka.engine.Month;
import smychka.model.month.ModelInputs;
import smychka.scenario.ParameterCatalogue;
import smychka.verification.country.Told;

/// History with one mechanism or circumstance taken away.
///
/// @param name as a column of the page
/// @param what is done, in a sentence
record Ablation(String name, String what, ModelInputs inputs) {
  private static final Month FIRST = Month.of(1921, 3);
  private static final Month LAST = Month.of(1929, 12);
  private static final String COMMUNE = "countryside.commune";

  static List<Ablation> all() {
    return List.of(
        new Ablation(
            "mean-weather",
            "every region and year has weather of class 0; the draws around the class are kept",
            Told.meanWeather()),
        new Ablation(
            "requisition-restored",
            "the programme `war-communism`: the levy goes on after March 1921",
            Told.programme("war-communism")),
        parameters(
            "no-redivision",
            "no land changes hands in a redivision (`redivisionShare` 0)",
            p -> p.with(COMMUNE, "redivisionShare", 0)),
        parameters(
            "no-seed-lent",
            "neighbours lend no seed (`lentShareOfGaps` 0); the state still does",
            p -> p.with(COMMUNE, "lentShareOfGaps", 0)),
        parameters(
            "no-work-for-bread",
            "nobody earns bread with neighbours (`workForBreadShareOfGaps` 0)",
            p -> p.with(COMMUNE, "workForBreadShareOfGaps", 0)),
        parameters(
            "no-reserve",
            "no insurance stock is wanted (`reserveKgPerConsumer` 0)",
            p -> p.with("countryside.grain-marketing", "reserveKgPerConsumer", 0)),
        parameters(
            "sowing-deaf",
            "sowing does not answer to retention and price (`marketElasticity` 0)",
            p -> p.with("countryside.sowing", "marketElasticity", 0)),
        parameters(
            "no-trust-power",
            "trusts have no market power and sell for want of credit no cheaper"
                + " (`markupByPower` 0, `glutResponseWithoutCredit` 0)",
            p ->
                p.with("industry.trust-pricing", "markupByPower", 0)
                    .with("industry.trust-pricing", "glutResponseWithoutCredit", 0)),
        new Ablation(
            "list-prices-free",
            "no list price is decreed or ordered down, so that prices, not queues, clear the shops"
                + " (`priceDecree` none, `priceDecree.orderedCut` 0)",
            Told.changed(
                Told.changed(
                    Told.historical(),
                    "industry.priceCap",
                    FIRST,
                    LAST,
                    cap -> Double.POSITIVE_INFINITY),
                "industry.priceCutShare",
                FIRST,
                LAST,
                cut -> 0)),
        parameters(
            "no-private-trade-dynamics",
            "private traders neither gain nor lose ground (all four terms of (TR-3.1) 0)",
            p ->
                p.with("trade.private-trade", "intoleranceMonth", 0)
                    .with("trade.private-trade", "networkMonth", 0)
                    .with("trade.private-trade", "premiumMonth", 0)
                    .with("trade.private-trade", "taxMonth", 0)),
        parameters(
            "no-redivision-no-hire",
            "land is never redivided and nobody is hired"
                + " (`redivisionShare` 0, `hiredShare` 0, `ploughDaysPerHa` 0)",
            p ->
                p.with(COMMUNE, "redivisionShare", 0)
                    .with("countryside.hire-and-lease", "hiredShare", 0)
                    .with("countryside.hire-and-lease", "ploughDaysPerHa", 0)));
  }

  private static Ablation parameters(
      String name, String what, UnaryOperator<ParameterCatalogue> change) {
    return new Ablation(name, what, Told.historical(change));
  }
}
