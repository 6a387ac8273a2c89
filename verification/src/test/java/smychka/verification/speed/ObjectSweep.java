package smychka.verification.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import smychka.engine.Table;

/// The form most models of this kind have: one object a household, asked one after the other.
final class ObjectSweep implements Sweep {
  private final LivingYear year;
  private final List<Living> inRowOrder = new ArrayList<>();
  private final List<Living> asked;
  private final boolean shuffled;
  private final long[] sums = new long[Living.SLOTS];
  private int month;

  ObjectSweep(LivingYear year, Table table, boolean shuffled) {
    this.year = year;
    this.shuffled = shuffled;
    for (int i = 0; i < table.rows(); i++) {
      inRowOrder.add(Living.ofRow(table, i));
    }
    asked = new ArrayList<>(inRowOrder);
    if (shuffled) {
      Collections.shuffle(asked, new Random(1));
    }
  }

  @Override
  public String form() {
    return "one object a household, " + (shuffled ? "shuffled" : "in the order they were made");
  }

  @Override
  public long households() {
    return asked.size();
  }

  @Override
  public void month() {
    Living.Keys keys = Living.keys(month);
    for (Living household : asked) {
      household.month(year, month, keys, sums);
    }
    month++;
  }

  @Override
  public long digest() {
    long digest = 0;
    for (Living household : inRowOrder) {
      digest = 31 * digest + household.hash();
    }
    for (long sum : sums) {
      digest = 31 * digest + sum;
    }
    return digest;
  }
}
