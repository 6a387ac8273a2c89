package smychka.verification.published;

import smychka.model.countryside.GrainMarketing;
import smychka.model.countryside.HouseholdUse;
import smychka.model.trade.Settlement;
import smychka.model.trade.VillageShop;

/// The columns of a few households, shared by the mechanisms that a part is made of.
record Households(
    long[] id,
    byte[] workers,
    byte[] dependants,
    byte[] farms,
    short[] horses,
    short[] cattle,
    short[] pigs,
    short[] sheepGoats,
    int[] landAres,
    int[] sownLastYearAres,
    int[] cropKg,
    int[] boughtKg,
    int[] grainKg,
    int[] seedKg,
    int[] kindTaxDueKg,
    int[] offerKg,
    int[] wantKg,
    int[] eatenKg,
    int[] goodsWantKopeks,
    int[] moneyTaxDueKopeks,
    long[] money,
    float[] monthlyOutlay,
    float[] monthlyOtherIncome,
    float[] foodRatio,
    float[] feedRatio,
    float[] boughtYearKg) {

  Households(int rows) {
    this(
        new long[rows],
        new byte[rows],
        new byte[rows],
        new byte[rows],
        new short[rows],
        new short[rows],
        new short[rows],
        new short[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new int[rows],
        new long[rows],
        new float[rows],
        new float[rows],
        new float[rows],
        new float[rows],
        new float[rows]);
  }

  HouseholdUse.Columns use() {
    return new HouseholdUse.Columns(
        id,
        new int[id.length],
        new byte[id.length],
        new float[id.length],
        workers,
        dependants,
        farms,
        landAres,
        sownLastYearAres,
        horses,
        cattle,
        pigs,
        sheepGoats,
        cropKg,
        boughtKg,
        grainKg,
        seedKg,
        eatenKg,
        foodRatio,
        feedRatio);
  }

  GrainMarketing.Columns marketing() {
    return new GrainMarketing.Columns(
        id,
        workers,
        dependants,
        horses,
        cattle,
        pigs,
        sheepGoats,
        farms,
        new byte[id.length],
        landAres,
        sownLastYearAres,
        cropKg,
        grainKg,
        seedKg,
        kindTaxDueKg,
        money,
        moneyTaxDueKopeks,
        monthlyOutlay,
        monthlyOtherIncome,
        offerKg,
        wantKg);
  }

  Settlement.Columns settlement() {
    return new Settlement.Columns(
        id,
        new int[id.length],
        workers,
        dependants,
        farms,
        cattle,
        pigs,
        sheepGoats,
        offerKg,
        wantKg,
        grainKg,
        boughtKg,
        boughtYearKg,
        money,
        moneyTaxDueKopeks,
        monthlyOtherIncome);
  }

  VillageShop.Columns shop() {
    return new VillageShop.Columns(id, moneyTaxDueKopeks, money, goodsWantKopeks, monthlyOutlay);
  }
}
